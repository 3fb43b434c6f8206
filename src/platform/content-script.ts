import { browser } from "./browser.ts";
import { removeLeftovers } from "./leftovers.ts";
import { openPages, type OpenPage } from "./pages.ts";
import { rememberedPatterns } from "./reader-sites.ts";
import { register } from "./registered-scripts.ts";

// Firefox reads a file's name from where the call comes, which may be the popup's folder.
const FILE = "content.js";

/**
 * Starts the content script in pages that were open before the extension was. Firefox does so by itself;
 * a second start takes over from the first. A page that cannot be reached, such as one that is still
 * asleep, starts it when it is loaded.
 */
export async function startInOpenPages(): Promise<void> {
  const pages = await openPages();
  await Promise.allSettled(pages.map(({ tabId }) => startIn(tabId)));
}

/** Starts the content script in open pages that Sidenote has just been let into. Where it runs, it runs on. */
export async function startWhereMissing(): Promise<void> {
  await Promise.allSettled((await openPages()).map(startIfMissing));
}

async function startIfMissing({ tabId }: OpenPage): Promise<void> {
  if (!(await runsIn(tabId))) await startIn(tabId);
}

/** Starts the content script in a tab, in all frames that the browser lets Sidenote into. */
export async function startIn(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await removeLeftovers(target);
  await browser.scripting.executeScript({ target, files: [`/${FILE}`], injectImmediately: true });
}

/** Whether the content script runs in a tab. */
export async function runsIn(tabId: number): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: isThere });
  return answer?.result === true;
}

/** Brings the content script to the sites that the reader treats as RFE/RL's from now on. */
export async function registerOnReaderSites(): Promise<void> {
  const matches = await rememberedPatterns();
  const script = { matches, js: [FILE], allFrames: true, runAt: "document_start" as const };
  await register("sites", matches.length > 0 ? script : undefined);
}

/** Carried into the page alone, so all that it needs is inside it. */
function isThere(): boolean {
  return Object.hasOwn(globalThis, "sidenotePage") && globalThis.sidenotePage?.isGuard === true;
}
