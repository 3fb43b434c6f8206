import type { Page } from "puppeteer-core";
import { until } from "./until.ts";

/** A key, or two pressed together, that a reader without a mouse uses. */
export type Key =
  | "Tab"
  | "Shift+Tab"
  | "ArrowDown"
  | "ArrowUp"
  | "ArrowLeft"
  | "ArrowRight"
  | "Space"
  | "Enter"
  | "Escape";

/** Something that is used with the keyboard: a page, or the toolbar popup. */
export interface Keys {
  /** Presses a key in it. */
  press(key: Key): Promise<void>;
  /** Evaluates an expression in it, where `window` and `document` are its own. */
  read(expression: string): Promise<unknown>;
}

/** The most presses of Tab that any control of a view may be away from another. */
const FARTHEST = 80;

/** A page as it is used with the keyboard. It has to be in front. */
export function keysOf(page: Page): Keys {
  return {
    press: (key) => pressKey(page, key),
    read: (expression) => page.evaluate(expression),
  };
}

/** Presses a key in a page. */
export async function pressKey(page: Page, key: Key): Promise<void> {
  if (key !== "Shift+Tab") return page.keyboard.press(key);
  await page.keyboard.down("Shift");
  await page.keyboard.press("Tab");
  await page.keyboard.up("Shift");
}

/**
 * Moves the focus until it is on an element. At each stop on the way it must be seen.
 *
 * @throws Error when the focus is not seen somewhere, or does not come to the element.
 */
export async function tabTo(
  keys: Keys,
  selector: string,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  for (let press = 0; press < FARTHEST; press += 1) {
    await keys.read("void (window.stopBefore = document.activeElement)");
    await keys.press(key);
    await until(`${key} to move the focus from ${await focusName(keys)}`, async () =>
      isTrue(keys, "window.stopBefore !== document.activeElement"),
    );
    await untilSeen(keys);
    if (await hasFocus(keys, selector)) return;
  }
  throw new Error(`the focus does not come to ${selector}, but to ${await focusName(keys)}`);
}

/**
 * Waits until the focus is seen: on an element with an outline of two pixels, whose middle is in the window with
 * nothing over it. Firefox does not scroll to what is in view for the greater part.
 */
export async function untilSeen(keys: Keys): Promise<void> {
  await until(`the focus to be seen on ${await focusName(keys)}`, () => isTrue(keys, IS_SEEN));
}

/** Whether an element has the focus. */
export function hasFocus(keys: Keys, selector: string): Promise<boolean> {
  return isTrue(keys, `document.activeElement.matches(${JSON.stringify(selector)})`);
}

/** What has the focus, in short. */
export async function focusName(keys: Keys): Promise<string> {
  return String(
    await keys.read(`(({ localName, href, dataset, parentElement }) =>
      [localName, href, dataset.testid ?? parentElement?.dataset.testid].filter(Boolean).join(" "))
      (document.activeElement)`),
  );
}

/** A choice that is drawn by its label has the outline there. */
const IS_SEEN = `((one) => {
  const { left, top, right, width, height } = one.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return [one, ...(one.labels ?? [])].some((place) => {
    const { outlineStyle, outlineWidth } = window.getComputedStyle(place);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  })
    && one !== document.body && one.matches(":focus-visible")
    && left >= -1 && right <= window.innerWidth + 1
    && hit !== null && (one.contains(hit) || hit.contains(one));
})(document.activeElement)`;

async function isTrue(keys: Keys, expression: string): Promise<boolean> {
  return (await keys.read(expression)) === true;
}
