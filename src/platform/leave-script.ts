import type { LeaveWords } from "../core/leave-words.ts";
import { browser } from "./browser.ts";
import { ignoreMissingReceiver } from "./page-messages.ts";

/** Lets three presses of Shift leave the page in a tab, and says so to screen readers. */
export async function startLeaving(tabId: number, words: LeaveWords): Promise<void> {
  const target = { tabId, allFrames: true };
  const start = async (): Promise<void> => {
    await browser.scripting.executeScript({
      target,
      files: ["/leave.js"],
      injectImmediately: true,
    });
    await browser.scripting.executeScript({
      target,
      func: tellStart,
      args: [words],
      injectImmediately: true,
    });
  };
  await start().catch(ignoreMissingReceiver);
}

/** Ends that. */
export async function stopLeaving(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting
    .executeScript({ target, func: tellStop, injectImmediately: true })
    .catch(ignoreMissingReceiver);
}

/** Carried into the page alone, as the next. */
function tellStart(words: LeaveWords): void {
  if (Object.hasOwn(globalThis, "sidenoteLeave")) globalThis.sidenoteLeave?.start(words);
}

function tellStop(): void {
  if (Object.hasOwn(globalThis, "sidenoteLeave")) globalThis.sidenoteLeave?.stop();
}
