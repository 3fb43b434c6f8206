import type { Assessment } from "./assess.ts";
import { READER_ACTIONS, type ReaderAction } from "./reader.ts";

/**
 * What the content script of a page gets to know: the reader actions that are risky on it, in the order
 * of {@link READER_ACTIONS}. Never the reader's region or papers: a page that takes over
 * its process can tell from an empty list that no notice is told, and nothing more.
 */
export interface PagePlan {
  readonly risky: readonly ReaderAction[];
}

/** The plan for a page: the actions of each designation that describes, or may describe, the reader. */
export function planFor(assessment: Assessment): PagePlan {
  const told = assessment.findings.filter((finding) => finding.level !== "not-described");
  const risky = new Set<string>(told.flatMap(({ designation }) => designation.actions));
  return { risky: READER_ACTIONS.filter((action) => risky.has(action)) };
}
