import type { Page } from "puppeteer-core";
import { describe, expect, inject, test } from "vitest";
import { layoutOf, magnification, styleOf } from "./support/layout.ts";
import { testId } from "./support/popup-reader.ts";
import { startSession } from "./support/session.ts";
import { addressOf, templateSite } from "./support/templates.ts";

const CYRILLIC = addressOf("article", "cyrillic");
const LATIN = addressOf("article", "latin");
const DARK = { version: 2, reading: "000003000" };

describe("a browser with a default font size of 20 px", () => {
  const session = startSession(templateSite, { fontSize: 20 });

  test("is followed when the reader asks for it, and not before", async () => {
    const page = await session.open(CYRILLIC);
    expect(await magnification(page)).toBe(1);
    const popup = await session.openPopup(page);
    await popup.click(`${testId("reading-more")} > summary`);
    await popup.click(testId("text-size-browser"));
    await expect.poll(() => magnification(page)).toBe(1.25);
    await page.goto(LATIN);
    expect(await magnification(page)).toBe(1.25);
    await popup.close();
    await session.sidenote.reset();
    await expect.poll(() => magnification(page)).toBe(1);
  });
});

describe("a browser with a default font size of 14 px and none below 24 px", () => {
  const session = startSession(templateSite, { fontSize: 14, minimumFontSize: 24 });

  test("is followed downwards, and its least size holds where the browser lets it", async () => {
    const page = await session.open(LATIN);
    const own = await layoutOf(page);
    await session.sidenote.plant({ version: 2, textSize: "browser" });
    await expect.poll(() => magnification(page)).toBe(0.875);
    await session.sidenote.plant({ version: 2, textSize: 120 });
    await expect.poll(() => magnification(page)).toBeCloseTo(1.2);
    const { read } = await layoutOf(page);
    const body = Object.keys(read).find((name) => name.startsWith("body")) ?? "";
    const grown = (read[body] ?? 0) / (own.read[body] ?? 1);
    // 17 px are shown at 24. Chromium magnifies those; Firefox drops its least size where there is a zoom.
    const expected = inject("browserKind") === "chrome" ? 1.2 : (17 * 1.2) / 24;
    expect(Math.abs(grown / expected - 1)).toBeLessThan(0.02);
  });
});

describe.runIf(inject("browserKind") === "firefox")("forced colours in Firefox", () => {
  const session = startSession(templateSite, { forcedColors: true });

  test("are left alone by a theme", async () => {
    const page = await session.open(LATIN);
    await session.sidenote.plant({ ...DARK, textSize: 150 });
    await expect.poll(() => magnification(page)).toBe(1.5);
    expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    expect(await styleOf(page, "#content", "color-scheme")).toBe("normal");
  });
});

describe.runIf(inject("browserKind") === "chrome")("in Chromium", () => {
  const session = startSession(templateSite);

  test("a theme leaves forced colours alone and heeds a wish for more contrast", async () => {
    const page = await session.open(LATIN);
    await session.sidenote.plant(DARK);
    const ink = () => styleOf(page, "#content", "color");
    await expect.poll(ink).toBe("rgb(230, 226, 217)");
    await emulate(page, { name: "prefers-contrast", value: "more" });
    expect(await ink()).toBe("rgb(255, 255, 255)");
    await emulate(page, { name: "forced-colors", value: "active" });
    expect(await styleOf(page, "#content", "color-scheme")).not.toBe("dark");
  });
});

async function emulate(page: Page, feature: { name: string; value: string }): Promise<void> {
  const protocol = await page.createCDPSession();
  await protocol.send("Emulation.setEmulatedMedia", { features: [feature] });
}
