import type { Page } from "puppeteer-core";

/** Sizes of a page as it is shown. */
export interface Measured {
  /** Width of the first run of text in CSS pixels, which grows as the text does. */
  readonly width: number;
  /** Whether the page is wider than its window. */
  readonly overflow: number;
}

/** Measures the text of an element and how far the page sticks out of its window. */
export function measure(page: Page, selector: string): Promise<Measured> {
  return page.evaluate((wanted) => {
    const range = document.createRange();
    const text = document
      .createTreeWalker(
        document.querySelector(wanted) ?? document.body,
        NodeFilter.SHOW_TEXT,
        (node) => (node.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT),
      )
      .nextNode();
    range.selectNodeContents(text ?? document.body);
    const root = document.documentElement;
    return {
      width: range.getClientRects()[0]?.width ?? 0,
      overflow: root.scrollWidth - root.clientWidth,
    };
  }, selector);
}

/** Goes back in the history of a tab, which may end the page before it can answer. */
export async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back()).catch(() => undefined);
}

/** The zooms of the article in the first frames of a `watched.html`, each once. */
export async function firstFrames(page: Page): Promise<string> {
  await page.waitForSelector("body[data-seen]");
  return page.$eval("body", (body) => body.dataset["seen"] ?? "");
}

/** The colours, spacing and alignment in the same frames, each once. */
export async function firstLooks(page: Page): Promise<string> {
  await page.waitForSelector("body[data-seen]");
  return page.$eval("body", (body) => body.dataset["looks"] ?? "");
}

/** The zoom of an element, 1 where nothing is changed. */
export function zoomOf(page: Page, selector = "#article-content"): Promise<number> {
  return page.$eval(selector, (element) => Number(getComputedStyle(element).zoom));
}
