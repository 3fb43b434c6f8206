import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, test } from "vitest";
import { TEXT_STEP_NAMES, TEXT_STEPS } from "../../src/core/text-size.ts";
import { measure, zoomOf } from "./support/article.ts";
import { allStyles } from "./support/layout.ts";
import { levelOf, testId, textOf } from "./support/popup-reader.ts";
import { startSession } from "./support/session.ts";

// Real pages are not ours to ship. Where a folder with them is at hand, REAL_PAGES names it.
const folder = process.env["REAL_PAGES"];
const load = (name: string) => readFileSync(path.join(folder ?? "", name));

describe.runIf(folder !== undefined)("real pages", () => {
  const session = startSession((host, address) => {
    if (!address.startsWith("/a/")) return { body: "", status: 404 };
    const isBalkan = host === "www.slobodnaevropa.org";
    return {
      body: load(isBalkan ? "slobodnaevropa_jutarnji_2020.html" : "voanews_7585813_2024.html"),
    };
  });

  beforeEach(() => session.sidenote.reset());

  test.each([
    [
      "https://www.slobodnaevropa.org/a/30657941.html",
      "Radio Slobodna Evropa",
      "#content .hdr-container h1",
    ],
    ["https://www.rferl.org/a/7585813.html", "RFE/RL", "#article-content"],
  ])("%s has the notice and every text size", async (url, service, area) => {
    const page = await session.open(url);
    await expect.poll(() => session.sidenote.badge(page)).toMatchObject({ text: "?" });
    const popup = await session.openPopup(page);
    expect(await textOf(popup, "service")).toBe(service);
    expect(await levelOf(popup)).toBe("may-describe");
    const before = await measure(page, area);
    const own = await overflows(page);
    for (const size of [...TEXT_STEP_NAMES, "md"] as const) {
      const ratio = TEXT_STEPS[size] / 100;
      await popup.click(testId(`text-size-${size}`));
      await expect.poll(() => zoomOf(page, area)).toBe(ratio);
      const { width } = await measure(page, area);
      expect(Math.abs(width / before.width / ratio - 1), size).toBeLessThan(0.03);
      const now = await overflows(page);
      for (const [index, overflow] of now.entries()) {
        expect(overflow, `${size} at ${WIDTHS[index]}`).toBeLessThanOrEqual(own[index] ?? 0);
      }
    }
  });

  test.each([
    ["https://www.slobodnaevropa.org/a/30657941.html", "#content .hdr-container h1"],
    ["https://www.rferl.org/a/7585813.html", "#article-content"],
  ])("%s bears every control at its most, and goes back without a trace", async (url, area) => {
    const page = await session.open(url);
    const own = await overflows(page);
    const styles = await allStyles(page);
    for (const reading of ["555513121", "222231212"]) {
      await session.sidenote.plant({ version: 2, textSize: 300, reading });
      await expect.poll(() => zoomOf(page, area)).toBe(3);
      for (const [index, overflow] of (await overflows(page)).entries()) {
        expect(overflow, `${reading} at ${WIDTHS[index]}`).toBeLessThanOrEqual(own[index] ?? 0);
      }
      const color = await page.$eval(area, (element) => getComputedStyle(element).color);
      expect(color).toBe(INKS[reading[5] ?? ""]);
    }
    await session.sidenote.reset();
    await expect.poll(() => allStyles(page)).toBe(styles);
  });

  test("the page of another publisher, under its own address, is left alone", async () => {
    const page = await session.open("https://www.voanews.com/a/7585813.html");
    expect(await session.sidenote.canReach(page)).toBe(false);
    expect(await session.sidenote.badge(page)).toEqual({ text: "", title: "Sidenote" });
    const popup = await session.openPopup(page);
    expect(await levelOf(popup)).toBe("");
    await session.sidenote.plant({ version: 1, textSize: "xxl" });
    await expect.poll(() => session.sidenote.registeredSheet()).toMatch(/size-200/);
    expect(await zoomOf(page)).toBe(1);
  });
});

const WIDTHS = [320, 768, 1280, 1920];

/** The ink of each theme, by its place among the choices. */
const INKS: Readonly<Record<string, string>> = {
  "1": "rgb(28, 27, 25)",
  "3": "rgb(230, 226, 217)",
};

/** How far the page sticks out of windows of several widths. Without its own styles, it may by itself. */
async function overflows(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 800 });
    found.push((await measure(page, "body")).overflow);
  }
  return found;
}
