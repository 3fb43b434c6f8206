import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/core/language.ts";
import { openPopupPage } from "./support/popup-page.ts";
import { startSession } from "./support/session.ts";

const session = startSession();

describe.each(LANGUAGES)("the popup in %s", (language) => {
  test.each([320, 360])(
    "fits %i px, with everything unfolded and each word whole",
    async (width) => {
      await session.sidenote.plant({ version: 1, language });
      const article = await session.open("https://www.svaboda.org/a/1.html");
      const popup = await openPopupPage(session.harness, article, width);
      for (const papers of ["unset", "russian-passport", "neither"]) {
        await session.sidenote.plant({ version: 1, language, papers, region: "elsewhere" });
        await expect.poll(() => valueOfPapers(popup)).toBe(papers);
        const { overflow, cut } = await unfoldAndMeasure(popup);
        expect(overflow, papers).toBe(0);
        expect(cut, papers).toEqual([]);
      }
      await popup.close();
    },
  );
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
    for (let turn = 0; turn < 6; turn += 1) {
      await popup.keyboard.press("Tab");
      seen.add(await focusedTestId(popup));
    }
    for (const id of ["language", "region", "papers", "text-size-md"]) expect(seen).toContain(id);
    await popup.close();
  });
});

function valueOfPapers(popup: Page): Promise<string> {
  return popup.$eval("select[data-testid=papers]", (list) => list.value);
}

function focusedTestId(popup: Page): Promise<string> {
  return popup.evaluate(() => document.activeElement?.getAttribute("data-testid") ?? "");
}

/** Opens all folds; gives the page's overflow, and the words that are wider than their place. */
function unfoldAndMeasure(popup: Page): Promise<{ overflow: number; cut: string[] }> {
  return popup.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const root = document.documentElement;
    const blocks = [
      ...document.querySelectorAll<HTMLElement>("p, h1, h2, h3, li, label, legend span"),
    ];
    return {
      overflow: root.scrollWidth - root.clientWidth,
      cut: blocks
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
        .map((one) => one.textContent ?? ""),
    };
  });
}
