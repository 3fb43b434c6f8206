import type { Runtime } from "webextension-polyfill";
import type { PageMarks } from "../core/page-marks.ts";
import type { PagePlan } from "../core/plan.ts";
import {
  parsePageMessage,
  PLAN_REQUESTS,
  type PageMessage,
  type SurfaceMessage,
} from "../core/protocol.ts";
import { browser } from "./browser.ts";
import { factsAt, isWebAddress, type OpenPage } from "./pages.ts";
import { report } from "./report.ts";
import { subscribe } from "./subscribe.ts";

/** What any frame of a tab may say; everything else only the top frame. */
const FROM_ANY_FRAME: ReadonlySet<PageMessage["type"]> = new Set([
  "plan-wanted",
  "question-wanted",
  "question-hidden",
  "leave-wanted",
]);

/** What is answered. */
const ANSWERED: ReadonlySet<PageMessage["type"]> = new Set([...PLAN_REQUESTS, "question-wanted"]);

/** The plan of a page that Sidenote has nothing to do with any more. */
const NO_PLAN: PagePlan = { modes: {}, quietUntil: 0 };

type PlanRequest = (typeof PLAN_REQUESTS)[number];

/** What is done on each message of a page; some are answered with a plan. */
export type PageHandlers = {
  readonly [Type in Exclude<PageMessage["type"], "page-checked">]: (
    page: PageFrame,
    message: PageMessage,
  ) => Type extends PlanRequest ? Promise<PagePlan> : undefined;
} & {
  /** A page that may be anybody's has said what it is. */
  readonly "page-checked": (tabId: number, url: string, marks: PageMarks) => void;
};

/** A frame of a page, as a rule its top one. */
export interface PageFrame extends OpenPage {
  readonly frameId: number;
}

/**
 * Listens to content scripts. Who speaks is taken from the browser's `sender`: only Sidenote's own script in
 * the top frame of a tab with a page of RFE/RL is heard, or for some messages in any frame with one. What a page
 * says of itself is heard from any page of the web.
 */
export function onPageMessage(handlers: PageHandlers, signal: AbortSignal): void {
  subscribe(
    browser.runtime.onMessage,
    (message: unknown, sender: Runtime.MessageSender, answer?: (plan?: PagePlan) => void) => {
      const parsed = parsePageMessage(message);
      const { frameId = 0, url, tab } = sender;
      if (!parsed || sender.id !== browser.runtime.id) return undefined;
      if (tab?.id === undefined || !isWebAddress(url)) return undefined;
      if (frameId !== 0 && !FROM_ANY_FRAME.has(parsed.type)) return undefined;
      void hear(handlers, parsed, { tabId: tab.id, frameId, url }, answer);
      // The answer comes later. A promise in its place is understood by newer Chromiums only.
      return ANSWERED.has(parsed.type) || undefined;
    },
    signal,
  );
}

interface Speaker {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
}

/** Hands a message on, and answers it even when that fails: what waits for a plan must not wait for ever. */
async function hear(
  handlers: PageHandlers,
  message: PageMessage,
  { tabId, frameId, url }: Speaker,
  answer: (plan?: PagePlan) => void = () => undefined,
): Promise<void> {
  try {
    if (message.type === "page-checked") {
      handlers["page-checked"](tabId, url, message.marks);
      return;
    }
    const facts = await factsAt(tabId, url);
    const page = facts && { tabId, facts, frameId };
    answer(page ? await handlers[message.type](page, message) : NO_PLAN);
  } catch (error) {
    answer();
    report("hearing a page")(error);
  }
}

/**
 * Puts a plan into a page: into all its frames, or into one. A page that is already gone, or has no script
 * yet, is no error.
 */
export async function putPlan(tabId: number, plan: PagePlan, frameId?: number): Promise<void> {
  const frames = frameId === undefined ? { allFrames: true } : { frameIds: [frameId] };
  await browser.scripting
    .executeScript({
      target: { tabId, ...frames },
      func: takePlan,
      args: [plan],
      injectImmediately: true,
    })
    .catch(ignoreMissingReceiver);
}

/** Carried into the page alone, so all that it needs is inside it. */
function takePlan(plan: PagePlan): void {
  const page = Object.hasOwn(globalThis, "sidenotePage") ? globalThis.sidenotePage : undefined;
  if (page !== undefined) page.plan = plan;
}

/**
 * Tells a frame of a page what to show, and puts the script there that shows it, when `isNeeded`. It
 * starts once however often it is put there.
 */
export async function sendToSurfaces(
  { tabId, frameId }: { readonly tabId: number; readonly frameId: number },
  message: SurfaceMessage,
  isNeeded: boolean,
): Promise<void> {
  if (isNeeded) {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting
      .executeScript({ target, files: ["surfaces.js"], injectImmediately: true })
      .catch(ignoreMissingReceiver);
  }
  await browser.tabs.sendMessage(tabId, message, { frameId }).catch(ignoreMissingReceiver);
}

/** A page that is gone, or that Sidenote may not reach any more, is no error; anything else is. */
export function ignoreMissingReceiver(error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  if (
    !/Receiving end does not exist|message (port|channel) (is )?closed|No tab with id|Invalid tab ID|No frame with id|Missing host permission|Frame with ID/.test(
      text,
    )
  )
    throw error;
}
