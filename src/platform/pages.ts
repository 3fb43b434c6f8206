import { detectPage, parsePageFacts, type PageFacts } from "../core/detect.ts";
import { browser } from "./browser.ts";
import { subscribe } from "./subscribe.ts";

/** The match patterns of RFE/RL's hosts, as the manifest names them. */
export function pagePatterns(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** A tab that shows a page of RFE/RL. */
export interface OpenPage {
  readonly tabId: number;
  readonly facts: PageFacts;
}

/**
 * Every tab that shows a page of RFE/RL and that the browser lets Sidenote see. A tab that sleeps is left
 * out: it is loaded anew, and announces itself, when the reader comes back to it.
 */
export async function openPages(): Promise<OpenPage[]> {
  const tabs = await browser.tabs.query({ url: pagePatterns(), discarded: false });
  return tabs.flatMap(({ id, url }) => {
    const facts = detectPage(url);
    return id === undefined || facts === undefined ? [] : [{ tabId: id, facts }];
  });
}

/** Remembers the facts of a tab's page, in memory and until the page is left. */
export async function recordPage({ tabId, facts }: OpenPage): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: facts });
}

/** Forgets the page of a tab, if it is still the one that was recorded. */
export async function forgetPage({ tabId, facts }: OpenPage): Promise<void> {
  const recorded = await recordedFacts(tabId);
  if (recorded?.host === facts.host) await browser.storage.session.remove(keyOf(tabId));
}

/** Calls back with a tab that is closed: its page gets no word out any more. */
export function onTabClosed(callback: (tabId: number) => void, signal: AbortSignal): void {
  subscribe(browser.tabs.onRemoved, callback, signal);
}

/** Forgets whatever is remembered of a tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Whether a tab still shows a page of the host that announced itself. A page may be left at once. */
export async function isStillOpen({ tabId, facts }: OpenPage): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return detectPage(tab?.url)?.host === facts.host;
}

/** The facts of the page in the tab in front, or `undefined` where it is not one of RFE/RL's. */
export async function pageInFront(): Promise<PageFacts | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const facts = detectPage(tab?.url);
  if (tab?.id === undefined || facts === undefined) return undefined;
  const recorded = await recordedFacts(tab.id);
  // A record can outlive its page when the browser ends the page without a word.
  return recorded?.host === facts.host ? recorded : facts;
}

async function recordedFacts(tabId: number): Promise<PageFacts | undefined> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return parsePageFacts(stored[key]);
}

function keyOf(tabId: number): string {
  return `page:${tabId}`;
}

/**
 * Starts the content script in pages that were open before the extension was. Firefox does so by itself;
 * a second start takes over from the first. A page that cannot be reached, such as one that is still
 * asleep, starts it when it is loaded.
 */
export async function startInOpenPages(): Promise<void> {
  const pages = await openPages();
  const starts = pages.map(({ tabId }) =>
    browser.scripting.executeScript({
      target: { tabId },
      files: ["content.js"],
      injectImmediately: true,
    }),
  );
  await Promise.allSettled(starts);
}
