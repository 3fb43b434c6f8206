import { beforeEach, describe, expect, test } from "vitest";
import { keysInside } from "./support/inside.ts";
import { hasFocus, keysOf, tabTo, untilSeen, type Keys } from "./support/keys.ts";
import { noteArea } from "./support/note.ts";
import { testId } from "./support/popup-reader.ts";
import { isAsked, untilAsked } from "./support/question.ts";
import { startSession } from "./support/session.ts";
import { until } from "./support/until.ts";
import { openView } from "./support/views.ts";

const session = startSession();
const ARTICLE = "https://www.rferl.org/a/1.html";
const READER = { version: 1, region: "russia", papers: "russian-passport" };
const SHARE = ".share__list a";

beforeEach(async () => {
  await session.sidenote.reset();
  await session.sidenote.ask('api.storage.session.remove("pause-until")');
});

describe("a button that is gone once it has been pressed", () => {
  test.each([
    { fold: "guards", button: "guard-quiet-page", next: `${testId("guards")} > summary` },
    { fold: "guards", button: "guard-pause", next: `${testId("guards")} > summary` },
    { fold: "treat-more", button: "treat-now", next: testId("treat-always") },
  ])("$button leaves the focus beside it", async ({ fold, button, next }) => {
    await session.sidenote.plant(READER);
    const url = fold === "guards" ? ARTICLE : "https://example.org/nothing.html";
    const popup = await session.openPopup(await session.open(url));
    await tabTo(popup, `${testId(fold)} > summary`);
    await popup.press("Space");
    await tabTo(popup, testId(button));
    await popup.press("Space");
    await until(`the focus on ${next}`, () => hasFocus(popup, next));
    await untilSeen(popup);
    expect(await popup.read(`document.querySelector('${testId(button)}')`)).toBeNull();
  });

  test("the suggestion of a region leaves it on the region that it has chosen", async () => {
    const shown = await openView(session.harness, "welcome", 360);
    const { page } = shown;
    await page.emulateTimezone("Europe/Moscow");
    await page.bringToFront();
    await page.evaluate(() => {
      delete document.body.dataset["ready"];
      location.reload();
    });
    const keys = keysOf(page);
    await until("the first step", () => isThere(keys, "body[data-ready]"));
    await tabTo(keys, testId("next"));
    await keys.press("Enter");
    await until("the suggestion", () => isThere(keys, testId("suggestion-take")));
    await tabTo(keys, testId("suggestion-take"));
    await keys.press("Enter");
    await expect.poll(() => session.sidenote.stored()).toHaveProperty("settings.region", "russia");
    await until("the focus", () => hasFocus(keys, testId("welcome-region-russia")));
    await untilSeen(keys);
    await shown.close();
  });
});

describe("on a page of RFE/RL", () => {
  test("the note's buttons are reached from its start, and the focus is seen", async () => {
    const page = await session.open(ARTICLE);
    await page.bringToFront();
    await until("the note", () => noteArea(page));
    const note = keysInside(session.sidenote, page);
    await tabTo(note, "div > div > button");
    await tabTo(note, "button[aria-label]");
    await page.keyboard.press("Enter");
    await expect.poll(() => noteArea(page)).toBeUndefined();
  });

  test.each(["Escape", "Enter"] as const)(
    "the question takes the focus, and gives it back at %s",
    async (answer) => {
      await session.sidenote.plant({ ...READER, pageNote: "off" });
      const page = await session.open(ARTICLE);
      await page.focus(SHARE);
      await page.keyboard.press("Enter");
      await untilAsked(page);
      const question = keysInside(session.sidenote, page);
      expect(await hasFocus(question, "button:first-child")).toBe(true);
      await untilSeen(question);
      await tabTo(question, "button:last-child");
      await tabTo(question, "button:first-child", "Shift+Tab");
      await page.keyboard.press(answer);
      await expect.poll(() => isAsked(page)).toBe(false);
      expect(await hasFocus(keysOf(page), SHARE)).toBe(true);
    },
  );
});

async function isThere(keys: Keys, selector: string): Promise<boolean> {
  return (await keys.read(`document.querySelector('${selector}') !== null`)) === true;
}
