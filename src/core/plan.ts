import type { Assessment } from "./assess.ts";
import { guardChoice, guardMode, type GuardMode } from "./guards.ts";
import type { ReaderAction } from "./reader-actions.ts";
import type { Settings } from "./settings.ts";

/**
 * What the content script of a page gets to know: what is to happen before which reader action. Never the
 * reader's region or papers, nor any words: a page that takes over its process can tell from an
 * empty plan that no notice is told, and nothing more.
 */
export interface PagePlan {
  /** Actions that are not there are let through. */
  readonly modes: Readonly<Partial<Record<ReaderAction, Exclude<GuardMode, "off">>>>;
  /** Milliseconds since 1970 up to which nothing is asked. */
  readonly quietUntil: number;
}

/** The plan for a page: the actions of each designation that describes, or may describe, the reader. */
export function planFor(assessment: Assessment, settings: Settings, quietUntil: number): PagePlan {
  const modes: Partial<Record<ReaderAction, Exclude<GuardMode, "off">>> = {};
  for (const { level, actions } of assessment.findings) {
    for (const action of actions) {
      const mode = guardMode(guardChoice(settings.guards, action), level);
      if (mode !== "off") modes[action] = mode;
    }
  }
  // What is sent as a message has no infinity.
  return { modes, quietUntil: Math.min(quietUntil, Number.MAX_SAFE_INTEGER) };
}
