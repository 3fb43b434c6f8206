import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, test } from "vitest";
import { coversText, noteArea } from "./support/note.ts";
import { choose, testId } from "./support/popup-reader.ts";
import { startSession } from "./support/session.ts";
import { Sidenote } from "./support/sidenote.ts";
import { until } from "./support/until.ts";

const session = startSession();
const ARTICLE = "https://www.svoboda.org/a/1.html";
const ENGLISH = "https://www.rferl.org/a/2.html";
const EDITION = 1;

beforeEach(() => session.sidenote.reset());

describe("the note on a page", () => {
  test("is shown once, and on no page after it", async () => {
    const page = await session.open(ARTICLE);
    await noteOn(page);
    await expect.poll(() => session.sidenote.wasNoteShown()).toBe(true);
    const next = await session.open(ENGLISH);
    await expect.poll(() => session.sidenote.planOf(next)).toHaveProperty("modes.share", "ask");
    expect(await noteArea(next)).toBeUndefined();
    expect(await session.sidenote.stored()).toEqual({});
  });

  test("leaves nothing in the page but an empty element, and no text to be found", async () => {
    const page = await session.open(ENGLISH);
    await noteOn(page);
    const seen = await page.evaluate(() => {
      const [host] = document.documentElement.children;
      return {
        html: host?.outerHTML,
        shadow: host?.shadowRoot ?? null,
        found: Reflect.get(window, "find").call(window, "can be punished in Russia"),
        control: Reflect.get(window, "find").call(window, "wooden landing"),
      };
    });
    expect(seen).toEqual({ html: "<div></div>", shadow: null, found: false, control: true });
  });

  test("goes by its button, for good, in every tab", async () => {
    const page = await session.open(ARTICLE);
    const area = await noteOn(page);
    await page.mouse.click(area.right - 16, area.top + 20);
    await expect.poll(() => noteArea(page)).toBeUndefined();
    await expect.poll(() => session.sidenote.stored()).toHaveProperty("settings.noteSeen", EDITION);
    await session.sidenote.ask('api.storage.session.remove("note-shown")');
    const next = await session.open(ENGLISH);
    await expect.poll(() => session.sidenote.planOf(next)).toHaveProperty("modes.share", "ask");
    expect(await noteArea(next)).toBeUndefined();
  });

  test("goes by the Escape key", async () => {
    const page = await session.open(ARTICLE);
    await noteOn(page);
    await page.keyboard.press("Escape");
    await expect.poll(() => noteArea(page)).toBeUndefined();
    await expect.poll(() => session.sidenote.stored()).toHaveProperty("settings.noteSeen", EDITION);
  });

  test("does not go by a click or a key that the page makes up", async () => {
    const page = await session.open(ARTICLE);
    await noteOn(page);
    await page.evaluate(() => {
      dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
      const [host] = document.documentElement.children;
      if (host instanceof HTMLElement) host.click();
    });
    await session.sidenote.planOf(page);
    expect(await noteArea(page)).toBeDefined();
    expect(await session.sidenote.stored()).toEqual({});
  });

  test("opens the popup, and has then done its work", async () => {
    const page = await session.open(ARTICLE);
    await noteOn(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => session.sidenote.openPopups()).toBe(1);
    await session.sidenote.closePopups();
    await expect.poll(() => noteArea(page)).toBeUndefined();
    await expect.poll(() => session.sidenote.stored()).toHaveProperty("settings.noteSeen", EDITION);
  });

  test("can be switched off in the popup, at once", async () => {
    const page = await session.open(ARTICLE);
    await noteOn(page);
    const popup = await session.openPopup(page);
    await popup.click(testId("page-note"));
    await expect.poll(() => session.sidenote.stored()).toHaveProperty("settings.pageNote", "off");
    await popup.close();
    await expect.poll(() => noteArea(page)).toBeUndefined();
  });

  test("follows language and region while it stands, and goes when no notice describes the reader", async () => {
    const page = await session.open(ENGLISH);
    await noteOn(page);
    const popup = await session.openPopup(page);
    await choose(popup, "language", "uk");
    await expect.poll(() => session.sidenote.stored()).toHaveProperty("settings.language", "uk");
    await popup.close();
    await expect.poll(() => session.sidenote.shownOn(page)).toMatch(/Росії/);
    const again = await session.openPopup(page);
    await choose(again, "region", "elsewhere");
    await choose(again, "papers", "neither");
    await expect.poll(() => session.sidenote.stored()).toHaveProperty("settings.papers", "neither");
    await again.close();
    await expect.poll(() => session.sidenote.planOf(page)).toMatchObject({ modes: {} });
    await expect.poll(() => noteArea(page)).toBeUndefined();
  });

  test("appears in a tab that was opened behind, once it comes to the front", async () => {
    const front = await session.open("https://example.org/");
    await front.evaluate((url) => {
      Object.assign(document.body, { innerHTML: `<a href="${url}" target="_blank">x</a>` });
    }, ARTICLE);
    const opened = until("the tab behind", async () =>
      (await session.harness.pages()).find((one) => one.url() === ARTICLE),
    );
    await front.click("a", { button: "middle" });
    const behind = await opened;
    await expect.poll(() => session.sidenote.badgeBehind(ARTICLE)).not.toBe("");
    expect(await session.sidenote.wasNoteShown()).toBe(false);
    await behind.bringToFront();
    await noteOn(behind);
    await behind.close();
  });

  test("is not counted as shown while the page covers it", async () => {
    const page = await session.open("about:blank");
    await page.goto("https://www.rferl.org/a/covering.html");
    await expect.poll(() => session.sidenote.shownOn(page)).toMatch(/punished/);
    await expect.poll(() => page.$$eval("html > div", (all) => all.length)).toBe(1);
    // It comes back on top a few times and then lets the page have the place.
    await expect.poll(() => noteArea(page)).toBeUndefined();
    expect(await session.sidenote.wasNoteShown()).toBe(false);
    const next = await session.open(ARTICLE);
    await noteOn(next);
  });
});

describe("on a phone", () => {
  test.each([320, 360])("at %i px the note covers no text", async (width) => {
    const page = await session.open("about:blank");
    await page.setViewport({ width, height: 640 });
    for (const url of [ENGLISH, "https://www.radiofarda.com/a/1.html"]) {
      await session.sidenote.reset();
      await page.goto(url);
      const area = await noteOn(page);
      expect(await coversText(page, area)).toBe(false);
      await page.evaluate(() => scrollTo(0, 400));
      const scrolled = await noteArea(page);
      if (scrolled) expect(await coversText(page, scrolled)).toBe(false);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
    }
  });
});

// The last one: it ends the page through which the others look at Sidenote.
describe("an update of Sidenote under an open page", () => {
  test("leaves no second note, and the new one can be closed", async () => {
    const page = await session.open(ARTICLE);
    await noteOn(page);
    await session.harness.reinstall();
    const updated = await Sidenote.in(session.harness);
    // The memory of having shown it is gone with the old version, so the new one shows it once more.
    await page.bringToFront();
    await expect.poll(() => updated.wasNoteShown()).toBe(true);
    await expect.poll(() => page.$$eval("html > div", (all) => all.length)).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => noteArea(page)).toBeUndefined();
  });
});

/** Waits for the note, and gives its place. */
async function noteOn(page: Page) {
  await page.bringToFront();
  return until("the note", () => noteArea(page));
}
