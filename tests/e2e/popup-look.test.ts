import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/core/language.ts";
import type { PopupDriver } from "./support/harness.ts";
import { openPopupPage } from "./support/popup-page.ts";
import { startSession } from "./support/session.ts";

const session = startSession();

/** The most that Chromium gives a popup, in CSS pixels. */
const TOOLBAR_HEIGHT = 600;

/** One with short words and one with long. How the views fit in all of them is in `views-fit.test.ts`. */
const SCRIPTS = ["en", "ru"] as const;

describe.each(SCRIPTS)("the popup in %s", (language) => {
  test.each([320, 360])(
    "fits %i px, with everything unfolded and each word whole",
    async (width) => {
      await session.sidenote.plant({ version: 1, language });
      const article = await session.open("https://www.svaboda.org/a/1.html");
      const popup = await openPopupPage(session.harness, article, width);
      for (const reader of READERS) {
        await session.sidenote.plant({ version: 1, language, ...reader });
        await expect.poll(() => valueOfPapers(popup)).toBe(reader.papers);
        await expect.poll(() => valueOfRegion(popup)).toBe(reader.region);
        const { overflow, cut, widest } = await unfoldAndMeasure(popup);
        expect(overflow, reader.region).toBe(0);
        expect(cut, reader.region).toEqual([]);
        // Not even by itself is a word wider than its place; a break inside it would not show above.
        expect(widest.width, widest.word).toBeLessThanOrEqual(width - 32);
      }
      await popup.close();
    },
  );
});

/** Those in which the notice is longest, and the shortest. */
const LONG: readonly Language[] = ["en", "be", "hy", "ka", "hu", "ps"];

// Once the reader has said where they are, the notice is longest.
describe("the toolbar popup", () => {
  const region = "russia";
  test("has where one is and which papers in reach without scrolling, in languages with long words", async () => {
    const page = await session.open("https://www.svoboda.org/a/1.html");
    for (const language of LONG) {
      await session.sidenote.plant({ version: 1, language, region });
      const popup = await session.openPopup(page);
      // A popup in Firefox is a little higher while it finds its size.
      await expect
        .poll(() => bottomOfPapers(popup), { message: language })
        .toBeLessThanOrEqual(TOOLBAR_HEIGHT);
      expect(await bottomOfPapers(popup), language).toBeGreaterThan(0);
      await popup.close();
    }
  });
});

describe("the popup for a reader without a mouse", () => {
  test("names every control, and shows where the focus is", async () => {
    const article = await session.open("https://www.svoboda.org/a/1.html");
    const popup = await openPopupPage(session.harness, article, 360);
    const controls = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>("select, input, button, summary")].map(
        (one) =>
          one.getAttribute("aria-label") ?? one.labels?.[0]?.textContent ?? one.textContent ?? "",
      ),
    );
    expect(controls.length).toBeGreaterThan(8);
    expect(controls.filter((name) => name.trim() === "")).toEqual([]);
    await popup.bringToFront();
    const seen = new Set<string>();
    for (let turn = 0; turn < 20; turn += 1) {
      await popup.keyboard.press("Tab");
      seen.add(await focusedTestId(popup));
    }
    for (const id of ["language", "region", "papers", "text-size-md"]) expect(seen).toContain(id);
    await popup.close();
  });
});

const READERS = [
  { region: "elsewhere", papers: "unset", sharesWith: "people-there" },
  { region: "elsewhere", papers: "neither", sharesWith: "nobody-there" },
  { region: "russia", papers: "russian-passport" },
  { region: "russia-controlled-ukraine", papers: "stateless-resident" },
  { region: "belarus", papers: "russian-passport" },
  { region: "unset", papers: "unset" },
] as const;

function valueOfRegion(popup: Page): Promise<string> {
  return popup.$eval("select[data-testid=region]", (list) => list.value);
}

function valueOfPapers(popup: Page): Promise<string> {
  return popup.$eval("select[data-testid=papers]", (list) => list.value);
}

function focusedTestId(popup: Page): Promise<string> {
  return popup.evaluate(() => document.activeElement?.getAttribute("data-testid") ?? "");
}

interface Looks {
  readonly overflow: number;
  readonly cut: string[];
  readonly widest: { readonly word: string; readonly width: number };
}

/** Opens all folds; gives the page's overflow, what is wider than its place, and the widest word. */
function unfoldAndMeasure(popup: Page): Promise<Looks> {
  return popup.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) {
      fold.removeAttribute("name");
      fold.open = true;
    }
    const root = document.documentElement;
    const blocks = [
      ...document.querySelectorAll<HTMLElement>(
        "p, h1, h2, h3, li, label, legend span, summary, summary span",
      ),
    ];
    const ruler = document.createElement("span");
    ruler.style.cssText = "position:absolute;white-space:nowrap;visibility:hidden";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: { word: string; width: number }[] = [];
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      // What stands in a list of choices is cut with an ellipsis, not broken.
      const place = text.parentElement;
      if (place === null || place.matches("option")) continue;
      place.append(ruler);
      for (const word of (text.nodeValue ?? "").split(/\s+/)) {
        ruler.textContent = word;
        words.push({ word, width: ruler.offsetWidth });
      }
      ruler.remove();
    }
    const cut = blocks
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
      .map((one) => one.textContent ?? "");
    return {
      overflow: root.scrollWidth - root.clientWidth,
      cut,
      widest: words.reduce((a, b) => (a.width >= b.width ? a : b)),
    };
  });
}

async function bottomOfPapers(popup: PopupDriver): Promise<number> {
  return Number(
    await popup.read(
      `document.querySelector("[data-testid=papers]").getBoundingClientRect().bottom`,
    ),
  );
}
