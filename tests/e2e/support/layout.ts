import type { Page } from "puppeteer-core";

/** What a page looks like, as far as a change of its text could spoil it. */
export interface Layout {
  /** How wide the same letters are, by what they are part of. */
  readonly read: Readonly<Record<string, number>>;
  /** The same of what is to stay as it is. */
  readonly still: Readonly<Record<string, number>>;
  /** From one line to the next, by what the text is part of; only where there are several lines. */
  readonly advance: Readonly<Record<string, number>>;
  /** Pixels by which the page is wider than its window. */
  readonly overflow: number;
  /** Texts that are cut off, or stick out of the window. */
  readonly cut: readonly string[];
  /** Blocks of text that lie over one another. */
  readonly overlaps: readonly string[];
  /** Pictures that have lost their proportions. */
  readonly distorted: number;
}

/** Measures a page. */
export function layoutOf(page: Page): Promise<Layout> {
  return page.evaluate(() => {
    const rangeOf = (element: Element, letters?: number): Range => {
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
      const range = document.createRange();
      range.selectNodeContents(text ?? element);
      // Letters of one word: a space at the end of a line has no width.
      const word = /\S+/.exec(text?.nodeValue ?? "")?.[0] ?? "";
      if (text && letters !== undefined) range.setEnd(text, Math.min(letters, word.length));
      return range;
    };
    const sum = (rects: DOMRectList) => [...rects].reduce((all, { width }) => all + width, 0);
    const widths = (attribute: string) =>
      Object.fromEntries(
        [...document.querySelectorAll(`[${attribute}]`)].map((element, index) => [
          `${element.getAttribute(attribute)} ${index}`,
          sum(rangeOf(element, 4).getClientRects()),
        ]),
      );
    const advances = [...document.querySelectorAll("[data-read]")].flatMap((element, index) => {
      const tops = [...rangeOf(element).getClientRects()].map(({ top }) => top);
      const [first = 0, second] = [...new Set(tops)];
      const name = `${element.getAttribute("data-read")} ${index}`;
      return second === undefined ? [] : [[name, second - first] as const];
    });
    const root = document.documentElement;
    const blocks = [
      ...document.querySelectorAll("h1, h2, h3, h4, p, li, figcaption, blockquote, .c-mmp, .share"),
    ].filter((block) => block.closest(".hdr, footer") === null);
    const cut = blocks
      .filter((block) => {
        const box = block.getBoundingClientRect();
        if (box.left < -1 || box.right > root.clientWidth + 1) return true;
        for (let at: Element | null = block; at && at !== document.body; at = at.parentElement) {
          if (getComputedStyle(at).overflowX === "visible") continue;
          const edge = at.getBoundingClientRect();
          if (box.right > edge.right + 1 || box.left < edge.left - 1) return true;
          if (box.bottom > edge.bottom + 1) return true;
        }
        return block.scrollWidth > block.clientWidth + 1;
      })
      .map((block) => block.textContent?.slice(0, 30) ?? "");
    const overlaps = blocks.flatMap((a, index) =>
      blocks.slice(index + 1).flatMap((b) => {
        if (a.contains(b) || b.contains(a)) return [];
        const [x, y] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
        const width = Math.min(x.right, y.right) - Math.max(x.left, y.left);
        const height = Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top);
        return width > 1 && height > 1
          ? [`${a.textContent?.slice(0, 20)} / ${b.textContent?.slice(0, 20)}`]
          : [];
      }),
    );
    const distorted = [...document.images].filter((image) => {
      if (getComputedStyle(image).objectFit !== "fill") return false;
      const { width, height } = image.getBoundingClientRect();
      const own = image.naturalWidth / image.naturalHeight;
      return Math.abs(width / height / own - 1) > 0.02;
    });
    return {
      read: widths("data-read"),
      still: widths("data-still"),
      advance: Object.fromEntries(advances),
      overflow: root.scrollWidth - root.clientWidth,
      cut,
      overlaps,
      distorted: distorted.length,
    };
  });
}

/** Every computed style of every element, for comparing a page with itself. */
export function allStyles(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body, body *")]
      .map((element) => {
        const style = getComputedStyle(element);
        const own = [...style].filter((name) => !name.startsWith("container"));
        return `${element.tagName} ${own.map((name) => style.getPropertyValue(name)).join("|")}`;
      })
      .join("\n"),
  );
}

/** The computed style of an element. */
export function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page.$eval(
    selector,
    (element, name) => getComputedStyle(element).getPropertyValue(name),
    property,
  );
}

/** How much the text of an element is magnified, through all that it stands in. */
export function magnification(page: Page, selector = "[data-read]"): Promise<number> {
  return page.$eval(selector, (element) => element.currentCSSZoom);
}
