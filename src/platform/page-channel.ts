import type { PagePlan } from "../core/plan.ts";
import {
  parsePlan,
  parseSurfaceMessage,
  type LeadMessage,
  type PageMessage,
  type SurfaceMessage,
} from "../core/protocol.ts";
import type { MessageKey } from "../core/words.ts";

// The content script carries no polyfill: it needs two calls, which both browsers have. `runtime` is gone once the extension was updated or removed while the page stays open.
interface Runtime {
  readonly id?: string;
  sendMessage(message: PageMessage | LeadMessage): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: unknown) => void): void;
    removeListener(listener: (message: unknown) => void): void;
  };
}

interface Api {
  readonly runtime?: Runtime;
  readonly i18n?: { getMessage(name: string): string };
}

declare const chrome: Api | undefined;

/** Tells the background something about this page. Silent when the extension is gone. */
export function tellBackground(message: PageMessage): void {
  // Nobody answers, so the promise says nothing: it rejects when the worker is being replaced.
  runtime()
    ?.sendMessage(message)
    .catch(() => undefined);
}

/**
 * Tells the background something about this page, and gives back the plan that it answers with, if it does. A
 * plan that changes later is put into the page by the background: to listen for it would cost every page more.
 */
export async function askForPlan(message: PageMessage): Promise<PagePlan | undefined> {
  return parsePlan(
    await runtime()
      ?.sendMessage(message)
      .catch(() => undefined),
  );
}

/**
 * Tells the background that a text is held that leads to a host. Gives back `false` when pages are not to be
 * watched any more, and `undefined` when nobody answers.
 */
export async function tellLead(host: string): Promise<boolean | undefined> {
  const answer = await runtime()
    ?.sendMessage({ type: "lead-held", host })
    .catch(() => undefined);
  return typeof answer === "boolean" ? answer : undefined;
}

/** Calls back with each message about what Sidenote shows on this page. */
export function onSurfaceMessage(
  callback: (message: SurfaceMessage) => void,
  signal: AbortSignal,
): void {
  const source = runtime()?.onMessage;
  // It must give nothing back, or the browser takes it for an answer.
  const listener = (message: unknown): void => {
    const parsed = parseSurfaceMessage(message);
    if (parsed !== undefined) callback(parsed);
  };
  source?.addListener(listener);
  signal.addEventListener("abort", () => source?.removeListener(listener), { once: true });
}

/** Whether Sidenote is still there: an update or a removal leaves this script behind. */
export function isAlive(): boolean {
  return runtime() !== undefined;
}

/** A text in the browser's own language: a page has no others. */
export function say(key: MessageKey): string {
  return api()?.i18n?.getMessage(key) ?? "";
}

function runtime(): Runtime | undefined {
  const found = api()?.runtime;
  return found?.id === undefined ? undefined : found;
}

function api(): Api | undefined {
  // Both browsers give it, with promises. An element that the page calls so must not pass for it; it is no own property.
  return Object.hasOwn(globalThis, "chrome") ? chrome : undefined;
}
