import type { Assessment, Finding } from "./assess.ts";
import { EDITION } from "./edition.ts";
import { directionOf, tagOf, type Direction } from "./language.ts";
import type { Settings } from "./settings.ts";
import { asOfText, statementOf } from "./statements.ts";
import type { Words } from "./words.ts";

/** The note on a page in finished words, for a content script that knows none of its own. */
export interface PageNote {
  readonly language: string;
  readonly direction: Direction;
  readonly text: string;
  /** Up to when the text is known to hold. */
  readonly asOf: string;
  /** On the button that opens the popup. */
  readonly more: string;
  readonly close: string;
  /** Said where the browser does not let the button open the popup. */
  readonly byHand: string;
  /** Whether it has yet to be shown since the browser was started. */
  readonly isNew: boolean;
}

/**
 * The note for a page: `undefined` when no notice is told to the reader, when they have switched it off
 * or have dismissed it, until the facts change.
 */
export function pageNoteFor(
  assessment: Assessment,
  settings: Settings,
  { say, language }: Words,
  isNew: boolean,
): PageNote | undefined {
  const [finding] = assessment.findings;
  if (finding === undefined || assessment.level === "not-described") return undefined;
  if (settings.discreet === "on" || settings.pageNote === "off" || settings.noteSeen === EDITION)
    return undefined;
  const { key, asOf } = statementOf(finding.designation, noteName(finding));
  return {
    language: tagOf(language),
    direction: directionOf(language),
    text: say(key),
    asOf: asOfText(asOf, say, language),
    more: say("note_more"),
    close: say("note_close"),
    byHand: say("note_by_hand"),
    isNew,
  };
}

function noteName({ designation: { id, scope }, level, reason }: Finding): string {
  if (reason === "shared-with") return `${id}_note_shared_with`;
  const isNamed = reason !== "not-named" && (level === "described" || scope.level === "described");
  return isNamed ? `${id}_note` : `${id}_note_not_named`;
}
