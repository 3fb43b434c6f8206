import type { Runtime } from "webextension-polyfill";
import { parseOwnMessage, type OwnMessage } from "../core/protocol.ts";
import { browser } from "./browser.ts";
import { subscribe } from "./subscribe.ts";

/** Asks the background to leave RFE/RL's pages in this window: it goes on when the popup is closed. */
export async function askToLeave(): Promise<void> {
  // Firefox for Android has no `windows`.
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.windowId === undefined) return;
  const { windowId } = tab;
  const message: OwnMessage = { type: "leave-now", windowId };
  await browser.runtime.sendMessage(message);
}

/** Calls back with each message of a page of Sidenote itself. A content script is not one, whatever it says. */
export function onOwnMessage(callback: (message: OwnMessage) => void, signal: AbortSignal): void {
  const own = browser.runtime.getURL("");
  subscribe(
    browser.runtime.onMessage,
    (message: unknown, { id, url }: Runtime.MessageSender) => {
      if (id !== browser.runtime.id || url?.startsWith(own) !== true) return undefined;
      const parsed = parseOwnMessage(message);
      if (parsed !== undefined) callback(parsed);
      return undefined;
    },
    signal,
  );
}
