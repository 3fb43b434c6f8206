import { clearBadge } from "./badge.ts";
import { browser } from "./browser.ts";
import { removeLeftovers } from "./leftovers.ts";
import { isWebAddress } from "./pages.ts";

/**
 * Ends Sidenote in every tab that shows pages of a host, as far as the browser lets it in there still: before a
 * permission is given back, not after.
 */
export async function stopOn(hostname: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  const own = tabs.flatMap(({ id, url }) =>
    id !== undefined && isWebAddress(url) && new URL(url).hostname === hostname ? [id] : [],
  );
  await Promise.allSettled(own.map(stopIn));
}

async function stopIn(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await clearBadge(tabId);
  await browser.scripting.executeScript({ target, func: endScript });
  await removeLeftovers(target);
}

/** Carried into the page alone, so all that it needs is inside it. */
function endScript(): void {
  const page = Object.hasOwn(globalThis, "sidenotePage") ? globalThis.sidenotePage : undefined;
  page?.running.abort();
}
