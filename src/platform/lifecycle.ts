import { browser } from "./browser.ts";
import { subscribe } from "./subscribe.ts";

/** Calls back when the extension has been installed or updated. */
export function onInstall(callback: () => void, signal: AbortSignal): void {
  subscribe(browser.runtime.onInstalled, callback, signal);
}

/** Calls back when the reader has installed the extension: not after an update, of it or of the browser. */
export function onFirstInstall(callback: () => void, signal: AbortSignal): void {
  subscribe(
    browser.runtime.onInstalled,
    ({ reason }) => {
      if (reason === "install") callback();
    },
    signal,
  );
}

/** Calls back when the browser has started with the extension in it. */
export function onBrowserStart(callback: () => void, signal: AbortSignal): void {
  subscribe(browser.runtime.onStartup, callback, signal);
}

const STARTED = "started";

/**
 * Whether the extension runs for the first time since it was installed, updated, switched on, or the
 * browser was started: pages that are open may then be without a living script. Being switched on is no
 * event of its own, but the memory is empty after it.
 */
export async function isFirstRun(): Promise<boolean> {
  const stored = await browser.storage.session.get(STARTED);
  await browser.storage.session.set({ [STARTED]: true });
  return stored[STARTED] !== true;
}

/** Forgets everything that is kept in memory, but for having started. */
export async function forgetSession(): Promise<void> {
  await browser.storage.session.clear();
  await browser.storage.session.set({ [STARTED]: true });
}

/** Whether nothing is kept in memory but having started. */
export async function isSessionEmpty(): Promise<boolean> {
  const stored = Object.keys(await browser.storage.session.get(null));
  return stored.every((key) => key === STARTED);
}
