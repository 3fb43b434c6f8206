import type { PagePlan } from "./plan.ts";
import { READER_ACTIONS } from "./reader.ts";

/**
 * Every message between the parts of Sidenote. None has a reply, and none says who sends it: the
 * receiver takes that from the browser's own `sender`.
 *
 * - `page-opened`, content script to background: a page of RFE/RL has come into view.
 * - `page-returned`, content script to background: the same, out of the back/forward cache, as it was left.
 * - `page-closed`, content script to background: it no longer is.
 * - `page-plan`, background to content script: what to do on the page, sent on opening and on change.
 */
export type PageMessage = { readonly type: (typeof PAGE_MESSAGES)[number] };
export type PlanMessage = { readonly type: "page-plan"; readonly plan: PagePlan };

const PAGE_MESSAGES = ["page-opened", "page-returned", "page-closed"] as const;

/** Reads a message to the background; `undefined` for anything else. Extra fields are dropped. */
export function parsePageMessage(value: unknown): PageMessage | undefined {
  const type = PAGE_MESSAGES.find((one) => one === field(value, "type"));
  return type && { type };
}

/** Reads a message to a content script; `undefined` for anything else. */
export function parsePlanMessage(value: unknown): PlanMessage | undefined {
  if (field(value, "type") !== "page-plan") return undefined;
  const plan = field(value, "plan");
  const risky = field(plan, "risky");
  if (!Array.isArray(risky)) return undefined;
  return {
    type: "page-plan",
    plan: { risky: READER_ACTIONS.filter((one) => risky.includes(one)) },
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
