import type { Assessment, Finding, Reason } from "./assess.ts";
import { actionLine, type ActionLine } from "./notice-actions.ts";
import { sourceLines, type SourceLine } from "./notice-sources.ts";
import { isOutOfDate } from "./dates.ts";
import type { Designation } from "./designations.ts";
import type { Level } from "./levels.ts";
import { statementOf, statementsShown, type Statement } from "./statements.ts";
import type { Papers, Region } from "./reader.ts";
import type { Settings } from "./settings.ts";
import { keyFromData, type MessageKey } from "./words.ts";

/** A notice as the popup shows it: names of texts, no texts. */
export interface Notice {
  readonly id: string;
  readonly level: Level;
  readonly headline: MessageKey;
  /** Which of the reader's own choices it rests on. */
  readonly chosen: { readonly region: boolean; readonly papers: boolean };
  /** Why the level is what it is, where the choices alone do not say it. */
  readonly why: Statement | undefined;
  readonly lead: readonly Statement[];
  readonly actions: readonly ActionLine[];
  /** Whom it concerns, and since when. */
  readonly body: readonly Statement[];
  /** What a careful reader can know and do. */
  readonly advice: readonly Statement[];
  /** Where all that is not about one action comes from. */
  readonly sources: readonly SourceLine[];
  /** Where the status can be looked up officially. */
  readonly lookUp: readonly SourceLine[];
  /** ISO date on which the facts were last checked. */
  readonly checked: string;
  readonly isOutOfDate: boolean;
}

/**
 * The notices that a reader is to see, the gravest first: all that describe or may describe them, or else
 * the one that comes first, since saying nothing would look like a promise.
 *
 * @param today ISO date.
 */
export function noticesFor(assessment: Assessment, settings: Settings, today: string): Notice[] {
  const telling = assessment.findings.filter((finding) => finding.level !== "not-described");
  const shown = telling.length > 0 ? telling : assessment.findings.slice(0, 1);
  return shown.map((finding) => noticeOf(finding, settings, today));
}

/** What one finding comes to for a reader. @param today ISO date. */
export function noticeOf(finding: Finding, { region, papers }: Settings, today: string): Notice {
  const { designation, level, reason, actions } = finding;
  const { id, checked } = designation;
  const asksPapers = typeof designation.reader.papers !== "string";
  const own = designation.claims.filter(
    ({ shown }) => shown !== "evidence" && shown !== "consequence",
  );
  return {
    id,
    level,
    headline: headlineOf(finding),
    chosen: { region: region !== "unset", papers: asksPapers && papers !== "unset" },
    why: whyOf(designation, reason),
    // Of others the reason has said what there is to say.
    lead: reason === "shared-with" ? [] : statementsShown(designation, "lead"),
    actions: actions.map((action) => actionLine(designation, action, region)),
    body: statementsShown(designation, "body"),
    advice: statementsShown(designation, "advice"),
    sources: sourceLines(
      own.flatMap(({ sources }) => sources),
      region,
    ),
    lookUp: sourceLines(
      designation.lookUp.map((one) => ({ ...one, date: "undated" })),
      region,
    ),
    checked,
    isOutOfDate: isOutOfDate(checked, today),
  };
}

function headlineOf({ designation, level, reason }: Finding): MessageKey {
  const ending = reason === "shared-with" ? "shared-with" : level;
  return keyFromData(`${designation.id}_${ending.replace("-", "_")}`);
}

function whyOf(designation: Designation, reason: Reason): Statement | undefined {
  switch (reason) {
    case "match":
      return undefined;
    case "missing-both":
    case "missing-region":
    case "missing-papers":
    case "no-match":
      return { key: keyFromData(`why_${reason.replace("-", "_")}`), asOf: undefined };
    case "place-only":
    case "papers-only":
    case "not-named":
    case "shared-with":
      return statementOf(designation, `${designation.id}_why_${reason.replace("-", "_")}`);
  }
}

/** The text that names a region in a list of choices. */
export function regionKey(region: Region): MessageKey {
  return keyFromData(`region_${region.replaceAll("-", "_")}`);
}

/** The text that names papers in a list of choices. */
export function papersKey(papers: Papers): MessageKey {
  return keyFromData(`papers_${papers.replaceAll("-", "_")}`);
}
