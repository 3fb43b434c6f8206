import { beforeEach, describe, expect, test } from "vitest";
import { levelOf, testId, textOf } from "./support/popup-reader.ts";
import { sayNo, untilAsked } from "./support/question.ts";
import { startSession } from "./support/session.ts";
import { textsIn } from "../support/words.ts";

const session = startSession();
const ARTICLE = "https://www.svoboda.org/a/1.html";
const READER = { version: 1, region: "russia", papers: "russian-passport", language: "en" };
const WORDS = textsIn("en");

beforeEach(() => session.sidenote.plant({ ...READER, discreet: "on" }));

describe("discreet mode", () => {
  test("leaves a plain button and no note, in tabs that are open and in new ones", async () => {
    await session.sidenote.plant({ ...READER, discreet: "off" });
    const open = await session.open(ARTICLE);
    await expect.poll(() => session.sidenote.badge(open)).toMatchObject({ text: "!" });
    await session.sidenote.plant({ ...READER, discreet: "on" });
    const plain = { text: "", title: WORDS["ext_name"] };
    await expect.poll(() => session.sidenote.badge(open)).toMatchObject(plain);
    await session.sidenote.ask('api.storage.session.remove("note-shown")');
    const page = await session.open(ARTICLE);
    await expect.poll(() => session.sidenote.planOf(page)).toHaveProperty("modes");
    expect(await session.sidenote.badge(page)).toMatchObject(plain);
    expect(await session.sidenote.wasNoteShown()).toBe(false);
  });

  test("opens the popup on the text controls, with all else one press away", async () => {
    const page = await session.open(ARTICLE);
    const popup = await session.openPopup(page);
    expect(await textOf(popup, "service")).toBe(WORDS["ext_name"]);
    expect(await isSeen("text-size")).toBe(true);
    for (const id of ["notice-russia", "region", "papers"])
      expect(await isSeen(id), id).toBe(false);
    await popup.click(`${testId("discreet-more")} > summary`);
    await expect.poll(() => isSeen("notice-russia")).toBe(true);
    expect(await levelOf(popup)).toBe("described");

    async function isSeen(id: string): Promise<boolean> {
      return (
        (await popup.read(`document.querySelector('${testId(id)}').checkVisibility()`)) === true
      );
    }
  });

  test("still asks, in words that name neither the action nor what can follow", async () => {
    const page = await session.open(ARTICLE);
    await page.bringToFront();
    await page.click(".share__list a");
    await untilAsked(page);
    const text = await session.sidenote.shownOn(page);
    expect(text).toContain(WORDS["question_neutral"]);
    expect(text).not.toMatch(/Russia|RFE|fine|prison|share/i);
    await sayNo(page);
  });

  test("is switched in the popup, and back by a long press on the mark", async () => {
    const page = await session.open(ARTICLE);
    const popup = await session.openPopup(page);
    await popup.click(`${testId("discreet-about")} > summary`);
    await popup.click(testId("discreet"));
    await expect.poll(() => textOf(popup, "service")).not.toBe(WORDS["ext_name"]);
    await popup.read(
      `document.querySelector('${testId("mark")}').dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }))`,
    );
    await expect.poll(() => textOf(popup, "service")).toBe(WORDS["ext_name"]);
  });
});
