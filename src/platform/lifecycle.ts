import { browser } from "./browser.ts";
import { subscribe } from "./subscribe.ts";

/** Calls back when the extension has been installed or updated. */
export function onInstall(callback: () => void, signal: AbortSignal): void {
  subscribe(browser.runtime.onInstalled, callback, signal);
}

/** Calls back when the browser has started with the extension in it. */
export function onBrowserStart(callback: () => void, signal: AbortSignal): void {
  subscribe(browser.runtime.onStartup, callback, signal);
}
