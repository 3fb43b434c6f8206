import data from "../data/publisher-notice.json" with { type: "json" };
import { browser } from "./browser.ts";

/** Each group holds words of which one must stand in a notice; it must have one of every group. */
export type Signs = readonly (readonly (readonly string[])[])[];

const SIGNS: Signs = data.signs.map(({ status, penalty, action }) => [status, penalty, action]);

/** Whether the page of a tab carries the publisher's own notice. A page that cannot be asked has none. */
export async function hasPublisherNotice(tabId: number): Promise<boolean> {
  return askPage(tabId, false).catch(() => false);
}

/** Scrolls the page of a tab to the publisher's own notice, and frames it for a moment. */
export async function showPublisherNotice(tabId: number): Promise<void> {
  await askPage(tabId, true);
}

async function askPage(tabId: number, isShown: boolean): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: findNotice,
    args: [SIGNS, isShown],
  });
  return answer?.result === true;
}

/**
 * Looks for the notice anywhere in the page, and shows it if so asked. The browser carries this function
 * into the page alone, so all that it needs is inside it.
 *
 * The notice is a short piece of text that names the status, a penalty and an action in one language. Of
 * several the last counts: it stands below the article.
 */
export function findNotice(allSigns: Signs, isShown: boolean): boolean {
  const LONGEST = 1500;
  const MOST = 100;
  // The page can name elements so that `document.createTreeWalker` gives one of them.
  const root: unknown = Reflect.get(Document.prototype, "documentElement", document);
  if (!(root instanceof Element)) return false;
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  const hits: { readonly start: Element | null; readonly signs: Signs[number] }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue?.toLowerCase() ?? "";
    const signs = allSigns.find(([status]) => status?.some((word) => text.includes(word)));
    if (signs !== undefined) hits.push({ start: node.parentElement, signs });
  }
  let found: Element | undefined;
  for (const { start, signs } of hits.slice(-MOST).toReversed()) {
    let around = start;
    while (around !== null && found === undefined) {
      const whole = (around.textContent ?? "").slice(0, LONGEST + 1).toLowerCase();
      if (whole.length > LONGEST) break;
      const hasAll = signs.every((group) => group.some((word) => whole.includes(word)));
      if (hasAll && around.checkVisibility()) found = around;
      around = around.parentElement;
    }
    if (found !== undefined) break;
  }
  if (found !== undefined && isShown) {
    found.scrollIntoView({ block: "center" });
    found.animate(
      { outline: ["3px solid #2f5fb3", "3px solid #2f5fb3"], outlineOffset: ["4px", "4px"] },
      { duration: 4000 },
    );
  }
  return found !== undefined;
}
