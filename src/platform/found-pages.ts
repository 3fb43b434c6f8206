import { parsePageFacts, type PageFacts } from "../core/detect.ts";
import { browser } from "./browser.ts";

// What was found on a page where Sidenote is only by the reader's leave, so that it need not be found again. In
// memory, a tab at a time, and gone with the tab.
const keyOf = (tabId: number): string => `found:${tabId}`;

/** Remembers what the page in a tab was found to be. It holds as long as the tab shows pages of that host. */
export async function rememberFound(tabId: number, url: string, facts: PageFacts): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: { ...facts, on: new URL(url).hostname } });
}

/** What the page at an address in a tab was found to be. */
export async function foundAt(tabId: number, url: string): Promise<PageFacts | undefined> {
  const key = keyOf(tabId);
  const { [key]: stored } = await browser.storage.session.get(key);
  return hostOf(stored) === new URL(url).hostname ? parsePageFacts(stored) : undefined;
}

/** Forgets what was found in a tab. */
export async function forgetFound(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** The tabs in which a page was found. */
export async function tabsWithFound(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all).flatMap((key) =>
    key.startsWith("found:") ? [Number(key.slice(6))] : [],
  );
}

function hostOf(stored: unknown): unknown {
  return stored instanceof Object ? Reflect.get(stored, "on") : undefined;
}
