import { beforeEach, describe, expect, test } from "vitest";
import { allStyles, magnification, styleOf } from "./support/layout.ts";
import { testId, textOf } from "./support/popup-reader.ts";
import type { PopupDriver } from "./support/harness.ts";
import { startSession } from "./support/session.ts";
import { addressOf, templateSite } from "./support/templates.ts";

const session = startSession(templateSite);
const ARTICLE = addressOf("article", "georgian");
const TEXT = "#article-content p";

beforeEach(() => session.sidenote.reset());

function attribute(popup: PopupDriver, id: string, name: string): Promise<unknown> {
  return popup.read(
    `document.querySelector(${JSON.stringify(testId(id))}).getAttribute(${JSON.stringify(name)})`,
  );
}

describe("the reading controls in the popup", () => {
  test("go finer than the steps, as fast as they are pressed, and stop at the ends", async () => {
    const page = await session.open(ARTICLE);
    const popup = await session.openPopup(page);
    await popup.click(testId("text-size-lg"));
    await expect.poll(() => magnification(page)).toBe(1.25);
    for (let press = 0; press < 3; press += 1) await popup.click(testId("text-size-larger"));
    await expect.poll(() => magnification(page)).toBe(1.5);
    expect(await attribute(popup, "text-size-xl", "aria-posinset")).toBe("5");
    expect(await attribute(popup, "text-size-xl", "aria-setsize")).toBe("6");
    await popup.click(testId("text-size-larger"));
    await expect.poll(() => textOf(popup, "text-size-name")).toBe("160 %");
    await popup.click(testId("text-size-xs"));
    await expect.poll(() => magnification(page)).toBeCloseTo(0.8);
    await expect.poll(() => attribute(popup, "text-size-smaller", "aria-disabled")).toBe("true");
    await popup.click(testId("text-size-smaller"));
    expect(await magnification(page)).toBeCloseTo(0.8);
  });

  test("move by mouse and arrow keys, say where they are, and go back all at once", async () => {
    const page = await session.open(ARTICLE);
    const own = await allStyles(page);
    const popup = await session.openPopup(page);
    await popup.click(`${testId("reading-more")} > summary`);
    await popup.click(testId("reading-line"));
    await expect.poll(() => textOf(popup, "reading-line-text")).toMatch(/^1\.[57]5? ×/);
    const middle = await styleOf(page, TEXT, "line-height");
    await popup.press("ArrowRight");
    await expect.poll(() => styleOf(page, TEXT, "line-height")).not.toBe(middle);
    const spoken = () => attribute(popup, "reading-line", "aria-valuetext");
    await expect.poll(spoken).toMatch(/^(2|1\.75) ×/);
    await expect.poll(() => textOf(popup, "reading-line-text")).toBe(await spoken());
    await popup.click(testId("reading-theme-sepia"));
    await popup.press("ArrowRight");
    await expect.poll(() => styleOf(page, "#content", "background-color")).toBe("rgb(27, 26, 24)");
    const sample = `document.querySelector("[data-testid=reading-sample]")`;
    await expect
      .poll(() => popup.read(`getComputedStyle(${sample}).backgroundColor`))
      .toBe("rgb(27, 26, 24)");
    expect(await attribute(popup, "reading-sample", "lang")).toBe("ka");
    await popup.click(testId("reading-reset"));
    await expect.poll(() => allStyles(page)).toBe(own);
    await expect.poll(() => session.sidenote.stored()).toEqual({});
  });

  test("are all on the options page too, and each follows the other", async () => {
    const page = await session.open(ARTICLE);
    const options = await session.harness.openExtensionPage("options/options.html");
    await options.waitForSelector("body[data-ready]");
    await options.bringToFront();
    await options.click(testId("reading-font-mono"));
    await expect.poll(() => styleOf(page, TEXT, "font-family")).toMatch(/^ui-monospace/);
    const popup = await session.openPopup(page);
    expect(
      await popup.read(`document.querySelector("[data-testid=reading-font-mono]").checked`),
    ).toBe(true);
    await popup.click(testId("text-size-xl"));
    await expect.poll(() => options.$eval(testId("text-size-xl"), isChecked)).toBe(true);
    await options.close();
  });

  test("can be put on keys, and are on none until then", async () => {
    const commands = await session.sidenote.ask("api.commands.getAll()");
    const names = ["text-larger", "text-smaller", "text-reset"];
    expect(commands).toEqual(
      expect.arrayContaining(names.map((name) => expect.objectContaining({ name, shortcut: "" }))),
    );
  });
});

function isChecked(input: Element): boolean {
  return input instanceof HTMLInputElement && input.checked;
}
