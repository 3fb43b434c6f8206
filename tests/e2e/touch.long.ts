import type { Page } from "puppeteer-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { keysInside } from "./support/inside.ts";
import { keysOf, tabTo } from "./support/keys.ts";
import { noteArea } from "./support/note.ts";
import { testId } from "./support/popup-reader.ts";
import { untilAsked } from "./support/question.ts";
import { startSession } from "./support/session.ts";
import { missable } from "./support/targets.ts";
import { until } from "./support/until.ts";
import { openView, READER, speak, unfold, VIEWS, type OpenView } from "./support/views.ts";

const session = startSession();

/** A phone, upright and on its side. */
const WINDOWS = [
  { width: 360, height: 640 },
  { width: 640, height: 360 },
] as const;

// In Firefox a page that is open takes it over only when it is drawn again.
beforeAll(async () => session.harness.emulateTouch(await session.open("about:blank")));

beforeEach(() => session.sidenote.reset());

describe.each(VIEWS)("the view %s under a finger", (view) => {
  test("has controls that are large enough, and none over another", async () => {
    const shown = await openView(session.harness, view, 360);
    expect(await missableInAll(shown)).toEqual([]);
    await shown.close();
  });
});

describe("what appears only after a press", () => {
  test.each([
    { view: "try", press: "sample-share" },
    { view: "options", press: "erase" },
  ] as const)("$press in the view $view is large enough, too", async ({ view, press }) => {
    const shown = await openView(session.harness, view, 360);
    await shown.page.click(testId(press));
    expect(await missableInAll(shown)).toEqual([]);
    await shown.close();
  });
});

describe.each(WINDOWS)("on a page of RFE/RL, $width px wide", ({ width, height }) => {
  test("the buttons of note and question are large enough", async () => {
    await session.sidenote.plant(READER);
    const page = await session.open("https://www.rferl.org/a/1.html");
    await hold(page, width, height);
    await page.bringToFront();
    await until("the note", () => noteArea(page));
    const inside = keysInside(session.sidenote, page);
    await tabTo(inside, "button");
    expect(await missable(inside)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.click(".share__list a");
    await untilAsked(page);
    expect(await missable(inside)).toEqual([]);
  });
});

/** What a finger could miss in a view, in both directions of writing, upright and on its side. */
async function missableInAll(shown: OpenView): Promise<string[]> {
  const found: string[] = [];
  for (const language of ["en", "fa"] as const) {
    await speak(session.sidenote, shown, language);
    await unfold(shown.page);
    for (const { width, height } of WINDOWS) {
      await hold(shown.page, width, height);
      const missed = await missable(keysOf(shown.page));
      found.push(...missed.map((one) => `${language} ${width}: ${one}`));
    }
  }
  return found;
}

/** Holds a page in a phone. */
async function hold(page: Page, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height });
  await session.harness.emulateTouch(page);
  await until("the window of a phone", () =>
    page.evaluate(
      (wanted) => innerWidth === wanted && matchMedia("(pointer: coarse)").matches,
      width,
    ),
  );
}
