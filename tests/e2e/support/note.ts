import type { Page } from "puppeteer-core";

/** Where the note stands in the window, in CSS pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where the page sees something of Sidenote's: points at which the element on top is a bare `div` beside
 * the body. The note itself is in a closed shadow root.
 */
export function noteArea(page: Page): Promise<Area | undefined> {
  return page.evaluate(() => {
    const STEP = 4;
    const points: { readonly x: number; readonly y: number }[] = [];
    for (let y = 2; y < innerHeight; y += STEP) {
      for (let x = 2; x < innerWidth; x += STEP) {
        const top = document.elementFromPoint(x, y);
        if (top?.tagName === "DIV" && top.parentElement === document.documentElement) {
          points.push({ x, y });
        }
      }
    }
    if (points.length === 0) return undefined;
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    return {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    };
  });
}

/** Whether a line of the page's own text lies under the note. */
export function coversText(page: Page, { left, top, right, bottom }: Area): Promise<boolean> {
  return page.evaluate(
    (area) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (!node.textContent?.trim() || !node.parentElement?.checkVisibility()) continue;
        range.selectNodeContents(node);
        for (const line of range.getClientRects()) {
          const isApart =
            line.right <= area.left ||
            line.left >= area.right ||
            line.bottom <= area.top ||
            line.top >= area.bottom;
          if (!isApart && line.width > 1) return true;
        }
      }
      return false;
    },
    { left, top, right, bottom },
  );
}
