import { beforeEach, describe, expect, test } from "vitest";
import { EDITION } from "../../src/core/edition.ts";
import { TEXT_STEP_NAMES, TEXT_STEPS } from "../../src/core/text-size.ts";
import { firstFrames, goBack, measure, zoomOf } from "./support/article.ts";
import { testId } from "./support/popup-reader.ts";
import { startSession } from "./support/session.ts";

const session = startSession();
const ARTICLE = "https://www.svoboda.org/a/1.html";
const WIDTHS = [320, 360, 768, 1280, 1920];

beforeEach(() => session.sidenote.reset());

describe("each step, chosen in the popup", () => {
  test("changes the text of every open article at once by its ratio, and not the navigation", async () => {
    const other = await session.open("https://www.radiofarda.com/a/2.html");
    const page = await session.open(ARTICLE);
    const before = await measure(page, "#article-content .dateline");
    const menu = await measure(page, ".hdr strong");
    const popup = await session.openPopup(page);
    for (const size of [...TEXT_STEP_NAMES, "md"] as const) {
      const ratio = TEXT_STEPS[size] / 100;
      await popup.click(testId(`text-size-${size}`));
      await expect.poll(() => zoomOf(other)).toBe(ratio);
      await expect.poll(() => zoomOf(page)).toBe(ratio);
      const { width } = await measure(page, "#article-content .dateline");
      expect(Math.abs(width / before.width / ratio - 1), size).toBeLessThan(0.02);
      expect((await measure(page, ".hdr strong")).width).toBe(menu.width);
    }
  });

  test("moves with the arrow keys", async () => {
    const page = await session.open(ARTICLE);
    const popup = await session.openPopup(page);
    await popup.click(testId("text-size-lg"));
    await expect.poll(() => zoomOf(page)).toBe(1.25);
    await popup.press("ArrowRight");
    await expect.poll(() => zoomOf(page)).toBe(1.5);
    await popup.press("ArrowLeft");
    await expect.poll(() => zoomOf(page)).toBe(1.25);
  });
});

describe("a chosen size", () => {
  test("is there from the first frame of the next page", async () => {
    const page = await session.open(ARTICLE);
    const popup = await session.openPopup(page);
    await popup.click(testId("text-size-xl"));
    await expect.poll(() => zoomOf(page)).toBe(1.5);
    await page.goto("https://www.rferl.org/a/watched.html");
    expect(await firstFrames(page)).toBe("1.5");
  });

  test("holds on a page out of the back/forward cache that was left at another size", async () => {
    const page = await session.open(ARTICLE);
    await session.sidenote.plant({ version: 1, textSize: "xl" });
    await expect.poll(() => zoomOf(page)).toBe(1.5);
    await page.goto("https://example.org/");
    await session.sidenote.plant({ version: 1, textSize: "sm" });
    await expect.poll(() => session.sidenote.registeredSheet()).toMatch(/size-90\.css$/);
    await goBack(page);
    await expect.poll(() => zoomOf(page)).toBe(0.9);
  });

  test("changes nothing in print", async () => {
    const page = await session.open(ARTICLE);
    const printed = async () => (await page.pdf()).length;
    const before = await printed();
    await session.sidenote.plant({ version: 1, textSize: "xxl" });
    await expect.poll(() => zoomOf(page)).toBe(2);
    expect(await printed()).toBe(before);
    await page.reload();
    expect(await zoomOf(page)).toBe(2);
    expect(await printed()).toBe(before);
  });

  test("leaves no node, attribute or style sheet of ours in the page", async () => {
    // The note is an element of the page; whoever has dismissed it has none.
    const record = { version: 1, noteSeen: EDITION };
    await session.sidenote.plant(record);
    const page = await session.open(ARTICLE);
    const trace = () =>
      page.evaluate(() => [
        document.documentElement.outerHTML,
        String(document.styleSheets.length + document.adoptedStyleSheets.length),
      ]);
    const before = await trace();
    await session.sidenote.plant({ ...record, textSize: "xl" });
    await expect.poll(() => zoomOf(page)).toBe(1.5);
    expect(await trace()).toEqual(before);
  });

  test("that is the site's own registers and inserts nothing", async () => {
    const page = await session.open(ARTICLE);
    expect(await session.sidenote.registeredSheet()).toBe("");
    expect(await zoomOf(page)).toBe(1);
    expect(
      await page.$eval("#article-content", (body) => getComputedStyle(body).overflowWrap),
    ).toBe("normal");
  });
});

describe.each([
  ["www.rferl.org", "#article-content p"],
  ["www.svoboda.org", "#article-content p"],
  ["www.radiofarda.com", "#article-content p"],
  ["www.slobodnaevropa.org", ".intro p"],
])("on %s", (host, text) => {
  test("the largest step never makes the page wider than its window", async () => {
    const page = await session.open(`https://${host}/a/1.html`);
    for (const size of ["xs", "xxl"]) {
      await session.sidenote.plant({ version: 1, textSize: size });
      const ratio = size === "xs" ? 0.8 : 2;
      await expect.poll(() => zoomOf(page, text.replace(" p", ""))).toBe(ratio);
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 800 });
        expect(await measure(page, text), `${size} at ${width}`).toMatchObject({ overflow: 0 });
      }
    }
  });
});
