import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, test } from "vitest";
import { hasFocus, keysOf, tabTo, untilSeen } from "./support/keys.ts";
import { moveList, testId } from "./support/popup-reader.ts";
import { startSession } from "./support/session.ts";
import { until } from "./support/until.ts";

const session = startSession();
const ARTICLE = "https://www.svoboda.org/a/1.html";
const READER = { version: 1, region: "russia", papers: "russian-passport" };

beforeEach(() => session.sidenote.reset());

/** Waits until something stands in the stored settings. */
async function expectStored(name: string, value: unknown): Promise<void> {
  await expect.poll(() => session.sidenote.stored()).toHaveProperty(`settings.${name}`, value);
}

describe("the toolbar popup, with the keyboard alone", () => {
  test("lets a reader say where they are and which papers they have", async () => {
    const popup = await session.openPopup(await session.open(ARTICLE));
    await tabTo(popup, testId("region"));
    await moveList(popup, "region", "russia");
    await tabTo(popup, testId("papers"));
    await moveList(popup, "papers", "russian-passport");
    await expectStored("region", "russia");
    await expectStored("papers", "russian-passport");
    await untilSeen(popup);
  });

  test("lets a reader change the text size", async () => {
    const popup = await session.openPopup(await session.open(ARTICLE));
    await tabTo(popup, testId("text-size-md"));
    await popup.press("ArrowRight");
    await expectStored("textSize", 125);
    await untilSeen(popup);
    await tabTo(popup, testId("text-size-larger"));
    await popup.press("Space");
    await expectStored("textSize", 130);
    await tabTo(popup, testId("text-size-smaller"), "Shift+Tab");
    await popup.press("Enter");
    await expectStored("textSize", 120);
  });

  test("unfolds an action, reaches its sources, and lets a reader choose whether to be asked", async () => {
    await session.sidenote.plant(READER);
    const popup = await session.openPopup(await session.open(ARTICLE));
    const action = testId("russia-share");
    await tabTo(popup, `${action} > summary`);
    await popup.press("Enter");
    await expect.poll(() => popup.read(`document.querySelector('${action}').open`)).toBe(true);
    await tabTo(popup, `${action} a[href]`);
    await tabTo(popup, testId("guard-russia-share"));
    await moveList(popup, "guard-russia-share", "off");
    await expectStored("guards", "oaaaaa");
    await tabTo(popup, `${action} > summary`, "Shift+Tab");
    await popup.press("Space");
    await expect.poll(() => popup.read(`document.querySelector('${action}').open`)).toBe(false);
  });

  test("changes its language under the focus, also to one that runs the other way", async () => {
    await session.sidenote.plant({ ...READER, language: "ro" });
    const popup = await session.openPopup(await session.open(ARTICLE));
    await tabTo(popup, testId("language"));
    await moveList(popup, "language", "fa");
    await expect.poll(() => popup.read("document.documentElement.dir")).toBe("rtl");
    expect(await hasFocus(popup, testId("language"))).toBe(true);
    await untilSeen(popup);
    await tabTo(popup, testId("region"));
  });
});

describe("the first steps, with the keyboard alone", () => {
  test("lead to the question, which is answered either way and gives the focus back", async () => {
    const page = await openView("welcome/welcome.html");
    const keys = keysOf(page);
    await tabTo(keys, `[name="welcome-language"]`);
    await keys.press("ArrowDown");
    await expectStored("language", "ru");
    await goOn(page);
    await tabTo(keys, testId("welcome-region-unset"));
    await keys.press("ArrowDown");
    await expectStored("region", "russia");
    await untilSeen(keys);
    await tabTo(keys, testId("welcome-papers-unset"));
    await keys.press("ArrowDown");
    await expectStored("papers", "russian-passport");
    await goOn(page);
    await tabTo(keys, testId("welcome-ask-auto"));
    await keys.press("ArrowDown");
    await expectStored("guards", "rrrrrr");
    await keys.press("ArrowUp");
    await expectStored("guards", "aaaaaa");
    await goOn(page);
    await tabTo(keys, testId("sample-share"));
    for (const [answer, said] of ANSWERS) {
      await keys.press("Enter");
      await until("the question", () => hasFocus(keys, testId("question-stop")));
      await untilSeen(keys);
      await tabTo(keys, testId("question-go"));
      await tabTo(keys, testId("question-stop"), "Shift+Tab");
      if (answer === "question-go") await tabTo(keys, testId(answer));
      await keys.press(answer === "Escape" ? "Escape" : "Enter");
      await page.waitForSelector(`[data-tried="${said}"]`);
      await until("the focus to be back", () => hasFocus(keys, testId("sample-share")));
      await untilSeen(keys);
    }
    await page.close();
  });
});

/** How the question is answered, and what has come of it. */
const ANSWERS = [
  ["Escape", "stopped"],
  ["question-go", "went-on"],
  ["question-stop", "stopped"],
] as const;

describe("the settings page, with the keyboard alone", () => {
  test("erases everything with two presses, and keeps the focus", async () => {
    await session.sidenote.plant(READER);
    const page = await openView("options/options.html");
    const keys = keysOf(page);
    await tabTo(keys, testId("erase"));
    await keys.press("Enter");
    await until("the harmless answer", () => hasFocus(keys, testId("erase-keep")));
    await untilSeen(keys);
    await tabTo(keys, testId("erase-sure"));
    await keys.press("Enter");
    await expect.poll(() => session.sidenote.stored()).toEqual({});
    await until("the focus to be kept", () => hasFocus(keys, testId("erase")));
    await untilSeen(keys);
    await page.close();
  });
});

async function openView(file: string): Promise<Page> {
  const page = await session.harness.openExtensionPage(file);
  await page.bringToFront();
  await until("the view", () => page.evaluate(() => "ready" in document.body.dataset));
  return page;
}

/** Goes to the next of the first steps, whose title then has the focus. */
async function goOn(page: Page): Promise<void> {
  const keys = keysOf(page);
  await tabTo(keys, testId("next"));
  const step = await page.$eval("main", (main) => main.dataset["step"]);
  await keys.press("Enter");
  await until("the next step", () =>
    page.$eval("main", (main, last) => main.dataset["step"] !== last, step),
  );
  await until("the title to have the focus", () => hasFocus(keys, testId("welcome-title")));
}
