import type { PagePlan } from "../core/plan.ts";
import { parsePlanMessage, type PageMessage } from "../core/protocol.ts";

// The content script carries no polyfill: it needs two calls, which both browsers have under one of these
// names. `runtime` is gone once the extension was updated or removed while the page stays open.
interface Runtime {
  readonly id?: string;
  sendMessage(message: PageMessage): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: unknown) => void): void;
    removeListener(listener: (message: unknown) => void): void;
  };
}

declare const chrome: { readonly runtime?: Runtime } | undefined;
declare const browser: { readonly runtime?: Runtime } | undefined;

/** Tells the background something about this page. Silent when the extension is gone. */
export function tellBackground(message: PageMessage): void {
  // Nobody answers, so the promise says nothing: it rejects when the worker is being replaced.
  runtime()
    ?.sendMessage(message)
    .catch(() => undefined);
}

/** Calls back with each plan that the background sends to this page. */
export function onPlan(callback: (plan: PagePlan) => void, signal: AbortSignal): void {
  const source = runtime()?.onMessage;
  const listener = (message: unknown): void => {
    const parsed = parsePlanMessage(message);
    if (parsed !== undefined) callback(parsed.plan);
  };
  source?.addListener(listener);
  signal.addEventListener("abort", () => source?.removeListener(listener), { once: true });
}

function runtime(): Runtime | undefined {
  // An element that the page calls `browser` must not pass for it; it is no own property.
  const api = Object.hasOwn(globalThis, "browser") ? browser : chrome;
  return api?.runtime?.id === undefined ? undefined : api.runtime;
}
