import { browser } from "./browser.ts";
import { pagePatterns } from "./pages.ts";
import { subscribe } from "./subscribe.ts";

/** Whether the browser lets Sidenote see RFE/RL's pages. Readers can take this away in both browsers. */
export async function canSeePages(): Promise<boolean> {
  return browser.permissions.contains({ origins: pagePatterns() });
}

/**
 * Asks the reader to let Sidenote see RFE/RL's pages. To be called in the click's own turn, or Firefox
 * refuses.
 */
export async function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: pagePatterns() });
}

/** Calls back when the reader has let Sidenote see more pages. */
export function onAccessGranted(callback: () => void, signal: AbortSignal): void {
  subscribe(browser.permissions.onAdded, callback, signal);
}

/** Calls back when the reader has taken pages away from Sidenote, here or in the browser's own settings. */
export function onAccessWithdrawn(callback: () => void, signal: AbortSignal): void {
  subscribe(browser.permissions.onRemoved, callback, signal);
}
