import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, test } from "vitest";
import { testId } from "./support/popup-reader.ts";
import { startSession } from "./support/session.ts";

const session = startSession();
const ARTICLE = "https://www.svoboda.org/a/1.html";
const OTHER = "https://example.org/nothing.html";

beforeEach(() => session.sidenote.reset());

describe("leaving quickly", () => {
  test("from the popup closes RFE/RL's tabs alone, and forgets what is in memory", async () => {
    const [first, other, second] = [
      await session.open("https://www.radiofarda.com/a/1.html"),
      await session.open(OTHER),
      await session.open(ARTICLE),
    ];
    await session.sidenote.ask('api.storage.session.set({ "pause-until": Date.now() + 600000 })');
    const popup = await session.openPopup(second);
    await popup.click(testId("leave"));
    await untilGone(first, second);
    expect(other.isClosed()).toBe(false);
    expect(other.url()).toBe(OTHER);
    await expect.poll(() => session.sidenote.remembered()).toEqual({});
  });

  test("by three presses of Shift, once that is chosen, in pages that are open too", async () => {
    const page = await session.open(ARTICLE);
    await pressShift(page, 3);
    expect(await session.sidenote.hearsShift(page)).toBe(false);
    await session.sidenote.plant({ version: 1, shiftLeaves: "on" });
    await expect.poll(() => session.sidenote.hearsShift(page)).toBe(true);
    await pressShift(page, 2);
    await page.keyboard.press("a");
    await pressShift(page, 2);
    expect(page.isClosed()).toBe(false);
    await page.keyboard.press("a");
    await pressShift(page, 3);
    await untilGone(page);
  });

  test("is said to screen readers, and leaves nothing in the page", async () => {
    await session.sidenote.plant({ version: 1, shiftLeaves: "on", pageNote: "off" });
    const page = await session.open(ARTICLE);
    await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(3);
    await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  test("no longer, once that is taken back", async () => {
    await session.sidenote.plant({ version: 1, shiftLeaves: "on" });
    const page = await session.open(ARTICLE);
    await expect.poll(() => session.sidenote.hearsShift(page)).toBe(true);
    await session.sidenote.plant({ version: 1, shiftLeaves: "off" });
    await expect.poll(() => session.sidenote.hearsShift(page)).toBe(false);
    await pressShift(page, 3);
    expect(page.isClosed()).toBe(false);
  });
});

async function pressShift(page: Page, times: number): Promise<void> {
  await page.bringToFront();
  for (let time = 0; time < times; time += 1) await page.keyboard.press("Shift");
}

async function untilGone(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) await expect.poll(() => page.isClosed()).toBe(true);
}
