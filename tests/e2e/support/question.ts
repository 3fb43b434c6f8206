import type { Frame, Page } from "puppeteer-core";
import { until } from "./until.ts";

/** Whether a question of Sidenote stands in the page and has the focus, as the page sees it. */
export function isAsked(page: Page | Frame): Promise<boolean> {
  return page.evaluate(() => {
    // The page may have put an element of this name in its place.
    const active: unknown = Reflect.get(Document.prototype, "activeElement", document);
    const root: unknown = Reflect.get(Document.prototype, "documentElement", document);
    return (
      active instanceof HTMLDivElement &&
      active.parentElement !== null &&
      active.parentElement === root
    );
  });
}

/** Waits until the question is there. */
export async function untilAsked(page: Page | Frame): Promise<void> {
  await until("the question", () => isAsked(page));
}

/** Says no with the key that has the focus. */
export async function sayNo(page: Page): Promise<void> {
  await page.keyboard.press("Enter");
  await until("the question to go", async () => !(await isAsked(page)));
}

/** Moves to the other button and presses it until it counts: at first it does not. */
export async function sayYes(page: Page, frame: Page | Frame = page): Promise<void> {
  await page.keyboard.press("Tab");
  await until("the yes to count", async () => {
    await page.keyboard.press(" ");
    return !(await isAsked(frame));
  });
}
