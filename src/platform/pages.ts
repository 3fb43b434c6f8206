import { detectPage, type PageFacts } from "../core/detect.ts";
import { browser } from "./browser.ts";
import { foundAt, tabsWithFound } from "./found-pages.ts";
import { rememberedPatterns, treatedFacts } from "./reader-sites.ts";
import { subscribe } from "./subscribe.ts";

/** The match patterns of RFE/RL's hosts and mirrors, as the manifest names them. */
export function pagePatterns(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** The match patterns of every site on which Sidenote is by itself. */
export async function sitePatterns(): Promise<string[]> {
  return [...pagePatterns(), ...(await rememberedPatterns())];
}

/** A tab that shows a page of RFE/RL. */
export interface OpenPage {
  readonly tabId: number;
  readonly facts: PageFacts;
}

/** The tab in front, whatever it shows. */
export interface FrontTab {
  readonly tabId: number;
  /** Its address, where the browser tells it: on every page of the web, once the button is pressed. */
  readonly url: string | undefined;
  readonly facts: PageFacts | undefined;
}

/** What the page at an address in a tab is: by its address, by what was found in it, or as the reader treats it. */
export async function factsAt(tabId: number, url: string): Promise<PageFacts | undefined> {
  const facts = detectPage(url);
  if (facts !== undefined || !isWebAddress(url)) return facts;
  return (await foundAt(tabId, url)) ?? (await treatedFacts(new URL(url).hostname));
}

/**
 * Every tab that shows a page of RFE/RL and that the browser lets Sidenote see. A tab that sleeps is left
 * out: it is loaded anew, and announces itself, when the reader comes back to it.
 */
export async function openPages(): Promise<OpenPage[]> {
  const tabs = await browser.tabs.query({ url: await sitePatterns(), discarded: false });
  const found = await Promise.all((await tabsWithFound()).map(tabOf));
  const pages = new Map<number, OpenPage>();
  for (const tab of [...tabs, ...found]) {
    if (tab?.id === undefined || tab.url === undefined) continue;
    const facts = await factsAt(tab.id, tab.url);
    if (facts !== undefined) pages.set(tab.id, { tabId: tab.id, facts });
  }
  return [...pages.values()];
}

/** Calls back with a tab that is closed: its page gets no word out any more. */
export function onTabClosed(callback: (tabId: number) => void, signal: AbortSignal): void {
  subscribe(browser.tabs.onRemoved, callback, signal);
}

/** Whether a tab still shows a page of the host that announced itself. A page may be left at once. */
export async function isStillOpen({ tabId, facts }: OpenPage): Promise<boolean> {
  const tab = await tabOf(tabId);
  return tab?.url !== undefined && (await factsAt(tabId, tab.url))?.host === facts.host;
}

/** Calls back when a page has been loaded, in any tab. Only for as long as something looks at it. */
export function onPageLoaded(callback: () => void, signal: AbortSignal): void {
  subscribe(
    browser.tabs.onUpdated,
    (_tabId, { status }) => {
      if (status === "complete") callback();
    },
    signal,
  );
}

/** The address of the page in a tab, where the browser tells it. */
export async function addressOf(tabId: number): Promise<string | undefined> {
  const tab = await tabOf(tabId);
  return tab?.url;
}

/** The window that a tab is in. */
export async function windowOf(tabId: number): Promise<number | undefined> {
  const tab = await tabOf(tabId);
  return tab?.windowId;
}

/** The tab in front. */
export async function tabInFront(): Promise<FrontTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const { id: tabId, url } = tab;
  return { tabId, url, facts: url === undefined ? undefined : await factsAt(tabId, url) };
}

/** Whether an address is one of the web, and not of the browser itself. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:/.test(url);
}

async function tabOf(tabId: number) {
  return browser.tabs.get(tabId).catch(() => undefined);
}
