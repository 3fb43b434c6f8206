import { browser } from "./browser.ts";
import { forgetSession } from "./lifecycle.ts";
import { factsAt } from "./pages.ts";

/**
 * Leaves RFE/RL's pages in a window: blanks them first, then closes their tabs, and forgets what is kept in memory.
 * A window that has no other tab gets a new one, so that it does not close.
 *
 * @param windowId the window, or the one that was last in front.
 */
export async function leavePages(windowId?: number): Promise<void> {
  const tabs = await browser.tabs.query(
    windowId === undefined ? { lastFocusedWindow: true } : { windowId },
  );
  const found = await Promise.all(tabs.map(idOfOwn));
  const own = found.filter((id) => id !== undefined);
  await Promise.allSettled(own.map(blank));
  if (own.length === tabs.length && own.length > 0) {
    await browser.tabs.create(windowId === undefined ? {} : { windowId });
  }
  await browser.tabs.remove(own);
  await forgetSession();
}

async function idOfOwn({ id, url }: { id?: number; url?: string }): Promise<number | undefined> {
  if (id === undefined || url === undefined) return undefined;
  return (await factsAt(id, url)) === undefined ? undefined : id;
}

async function blank(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    func: blankPage,
    injectImmediately: true,
  });
}

/** Carried into the page alone, so all that it needs is inside it. */
function blankPage(): void {
  const root: unknown = Reflect.get(Document.prototype, "documentElement", document);
  if (root instanceof Element) root.remove();
  location.replace("about:blank");
}
