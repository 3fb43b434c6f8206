import { browser } from "./browser.ts";
import { openPages, sitePatterns } from "./pages.ts";
import { register } from "./registered-scripts.ts";

/**
 * Every page of the web: what everywhere mode asks for, within what the manifest allows. In two parts: Chromium, when
 * it takes back the one pattern for all, takes with it every pattern that lies within, RFE/RL's own and those of
 * remembered sites. (Seen in Chromium 150 and 156; a test holds that these stay.)
 */
export const EVERYWHERE: string[] = ["http://*/*", "https://*/*"];

/** The one pattern for all, which Firefox gives in its own settings. */
const WHOLE = ["*://*/*"];

/** Whether the reader lets Sidenote look at every page. The permission is the setting; nothing else is stored. */
export async function isEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: EVERYWHERE });
}

/** Asks the reader for it. To be called in the click's own turn, or Firefox refuses. */
export async function requestEverywhere(): Promise<boolean> {
  return browser.permissions.request({ origins: EVERYWHERE });
}

/** Gives the permission back. */
export async function endEverywhere(): Promise<void> {
  await browser.permissions.remove({ origins: EVERYWHERE });
  if (await isEverywhere()) await browser.permissions.remove({ origins: WHOLE });
}

/**
 * Brings the script that watches other pages in line with the permission: registered while it is given, for the
 * pages to come, and not on disk.
 */
export async function registerWatch(): Promise<void> {
  await register(
    "watch",
    (await isEverywhere())
      ? {
          matches: EVERYWHERE,
          excludeMatches: await sitePatterns(),
          js: ["watch.js"],
          allFrames: true,
          matchOriginAsFallback: true,
          runAt: "document_start",
        }
      : undefined,
  );
}

/** Starts it in pages that are open and not RFE/RL's own, where it does not run yet. */
export async function watchOpenPages(): Promise<void> {
  if (!(await isEverywhere())) return;
  const own = new Set((await openPages()).map(({ tabId }) => tabId));
  const tabs = await browser.tabs.query({ url: EVERYWHERE, discarded: false });
  const starts = tabs.map(async ({ id: tabId }) => {
    if (tabId === undefined || own.has(tabId)) return;
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ["watch.js"],
      injectImmediately: true,
    });
  });
  await Promise.allSettled(starts);
}
