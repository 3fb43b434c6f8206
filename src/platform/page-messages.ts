import type { Runtime } from "webextension-polyfill";
import { detectPage } from "../core/detect.ts";
import type { PagePlan } from "../core/plan.ts";
import { parsePageMessage, type PageMessage, type PlanMessage } from "../core/protocol.ts";
import { browser } from "./browser.ts";
import type { OpenPage } from "./pages.ts";
import { subscribe } from "./subscribe.ts";

/**
 * Listens to content scripts. Who speaks is taken from the browser's `sender`: only Sidenote's own script
 * in the top frame of a tab with a page of RFE/RL is heard, and any frame
 * of such a tab when a page is left.
 */
export function onPageMessage(
  handlers: Readonly<Record<PageMessage["type"], (page: OpenPage) => void>>,
  signal: AbortSignal,
): void {
  subscribe(
    browser.runtime.onMessage,
    (message: unknown, sender: Runtime.MessageSender) => {
      const parsed = parsePageMessage(message);
      const facts = detectPage(sender.url);
      const tabId = sender.tab?.id;
      // Chromium gives a page that is on its way into the back/forward cache another frame number.
      const isTopFrame = sender.frameId === 0 || parsed?.type === "page-closed";
      const isOwn = sender.id === browser.runtime.id;
      if (parsed && facts && tabId !== undefined && isOwn && isTopFrame) {
        handlers[parsed.type]({ tabId, facts });
      }
      return undefined;
    },
    signal,
  );
}

/** Sends a page its plan. A page that is already gone, or has no script yet, is no error. */
export async function sendPlan(tabId: number, plan: PagePlan): Promise<void> {
  const message: PlanMessage = { type: "page-plan", plan };
  await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(ignoreMissingReceiver);
}

function ignoreMissingReceiver(error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  if (
    !/Receiving end does not exist|message (port|channel) (is )?closed|No tab with id|Invalid tab ID/.test(
      text,
    )
  )
    throw error;
}
