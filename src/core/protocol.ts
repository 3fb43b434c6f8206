import { parsePageMarks, type PageMarks } from "./page-marks.ts";
import type { PageNote } from "./page-note.ts";
import type { PagePlan } from "./plan.ts";
import type { Question } from "./question.ts";
import { findSite } from "./sites.ts";
import { READER_ACTIONS, type ReaderAction } from "./reader-actions.ts";

/**
 * Every message between the parts of Sidenote. None says who sends it: the receiver takes that from the
 * browser's own `sender`.
 *
 * From a page to the background; the most that a forged one can do is to keep the note away, to open the popup, or to
 * close RFE/RL's tabs. The first three are answered with the page's plan, the others not at all, but for a
 * question on a page that is not RFE/RL's any more: there the plan is that nothing is asked:
 * - `page-opened`: a page of RFE/RL has come into view.
 * - `page-returned`: the same, out of the back/forward cache, as it was left.
 * - `plan-wanted`: a frame of a page has none.
 * - `question-wanted`: an action is held.
 * - `question-hidden`: a question could not be shown, its action stays held.
 * - `note-shown`: the note has come into view.
 * - `note-dismissed`: the reader has closed it.
 * - `popup-wanted`: the reader has pressed its button.
 * - `leave-wanted`: the reader has pressed the keys that leave RFE/RL's pages.
 * - `page-checked`: what a page that is only watched says of itself.
 */
export type PageMessage =
  | { readonly type: (typeof ANNOUNCEMENTS)[number] }
  | { readonly type: "page-checked"; readonly marks: PageMarks }
  | { readonly type: "question-wanted"; readonly action: ReaderAction };

/**
 * From a page of anybody's to the background, while all pages are watched: a text is held that leads to a
 * host of the catalogue. It is answered with whether that is looked into. The most that a forged one can do
 * is to show a question.
 */
export interface LeadMessage {
  readonly type: "lead-held";
  readonly host: string;
}

/** From the popup to the background: leave RFE/RL's pages in a window. Only a page of Sidenote itself is heard. */
export interface OwnMessage {
  readonly type: "leave-now";
  readonly windowId: number;
}

/**
 * From the background to what Sidenote shows on a page:
 * - `note`: the note to show, to renew, or none.
 * - `question`: what to say before the held action; without words it may go on.
 * - `popup-refused`: the browser does not open the popup, the reader must.
 */
export type SurfaceMessage =
  | { readonly type: "note"; readonly note: PageNote | undefined }
  | { readonly type: "question"; readonly question: Question | undefined }
  | { readonly type: "popup-refused" };

/** The messages that are answered with a plan. */
export const PLAN_REQUESTS = ["page-opened", "page-returned", "plan-wanted"] as const;

const ANNOUNCEMENTS = [
  ...PLAN_REQUESTS,
  "question-hidden",
  "note-shown",
  "note-dismissed",
  "popup-wanted",
  "leave-wanted",
] as const;

/** Reads a message to the background; `undefined` for anything else. Extra fields are dropped. */
export function parsePageMessage(value: unknown): PageMessage | undefined {
  const type = ANNOUNCEMENTS.find((one) => one === field(value, "type"));
  if (type !== undefined) return { type };
  const action = READER_ACTIONS.find((one) => one === field(value, "action"));
  const isQuestion = field(value, "type") === "question-wanted" && action !== undefined;
  if (isQuestion) return { type: "question-wanted", action };
  const marks =
    field(value, "type") === "page-checked" ? parsePageMarks(field(value, "marks")) : undefined;
  return marks && { type: "page-checked", marks };
}

/** Reads from a `lead-held` message its host, which is one of the catalogue; `undefined` for anything else. */
export function parseLeadHost(value: unknown): string | undefined {
  const host = field(value, "host");
  if (field(value, "type") !== "lead-held" || typeof host !== "string") return undefined;
  return findSite(host)?.host === host ? host : undefined;
}

/** Reads a message of a page of Sidenote itself; `undefined` for anything else. */
export function parseOwnMessage(value: unknown): OwnMessage | undefined {
  const windowId = field(value, "windowId");
  const isLeave = field(value, "type") === "leave-now" && Number.isSafeInteger(windowId);
  return isLeave && typeof windowId === "number" ? { type: "leave-now", windowId } : undefined;
}

/** Reads a plan, as the background sends it; `undefined` for anything else. */
export function parsePlan(value: unknown): PagePlan | undefined {
  const read = field(value, "modes");
  const quietUntil = field(value, "quietUntil");
  if (typeof quietUntil !== "number" || Object(read) !== read) return undefined;
  const modes: Record<string, "ask" | "remind"> = {};
  for (const action of READER_ACTIONS) {
    const mode = field(read, action);
    if (mode === "ask" || mode === "remind") modes[action] = mode;
  }
  return { modes, quietUntil };
}

/** Reads a message to what Sidenote shows on a page; `undefined` for anything else. */
export function parseSurfaceMessage(value: unknown): SurfaceMessage | undefined {
  const type = field(value, "type");
  switch (type) {
    case "popup-refused":
      return { type };
    case "note":
      return { type, note: parseNote(field(value, "note")) };
    case "question":
      return { type, question: parseQuestion(field(value, "question")) };
    default:
      return undefined;
  }
}

function parseQuestion(value: unknown): Question | undefined {
  const texts = textsOf(value, ["language", "doing", "stop", "go", "again"]);
  const lines = field(value, "lines");
  if (!texts || !Array.isArray(lines)) return undefined;
  const mode = field(value, "mode") === "remind" ? "remind" : "ask";
  return { ...texts, mode, direction: directionOf(value), lines: lines.map(String) };
}

function parseNote(value: unknown): PageNote | undefined {
  const texts = textsOf(value, ["language", "text", "asOf", "more", "close", "byHand"]);
  const isNew = field(value, "isNew");
  if (!texts || typeof isNew !== "boolean") return undefined;
  return { ...texts, direction: directionOf(value), isNew };
}

function textsOf<Name extends string>(
  value: unknown,
  names: readonly Name[],
): Record<Name, string> | undefined {
  const texts: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const text = field(value, name);
    if (typeof text === "string" && text !== "") texts[name] = text;
  }
  return isWhole(texts, names) ? texts : undefined;
}

function isWhole<Name extends string>(
  texts: Partial<Record<Name, string>>,
  names: readonly Name[],
): texts is Record<Name, string> {
  return names.every((name) => texts[name] !== undefined);
}

function directionOf(value: unknown): "ltr" | "rtl" {
  return field(value, "direction") === "rtl" ? "rtl" : "ltr";
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
