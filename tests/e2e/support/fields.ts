import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "puppeteer-core";
import type { Harness } from "./harness.ts";
import type { Site } from "./server.ts";
import { until } from "./until.ts";

const PAGE = path.resolve("tests/fixtures/paste/fields.html");

/** What the page with fields has in each of them at first. */
export const BEFORE = "before after";

/** A page with fields of every kind at `/fields.html` of any host. */
export const fieldsSite: Site = (_host, address) =>
  address === "/fields.html" ? { body: readFileSync(PAGE) } : undefined;

/** Copies an element of the page with fields. */
export async function copy(harness: Harness, page: Page, id: string): Promise<void> {
  const before = (await heard(page)).length;
  if (id === "picture") {
    await page.click("#picture");
  } else {
    await page.evaluate((wanted) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const element = document.getElementById(wanted);
      if (element !== null) getSelection()?.selectAllChildren(element);
    }, id);
    await harness.edit(page, "copy");
  }
  await until("the copy", async () => (await heard(page)).length > before);
  await page.evaluate(() => Reflect.set(window, "heard", []));
}

/** Pastes into the middle of a field: after the word `before` and a space. */
export async function paste(
  harness: Harness,
  page: Page,
  id: string,
  frame: Page | Frame = page,
): Promise<void> {
  await frame.evaluate((wanted) => {
    const shadowed: unknown = Reflect.get(window, "shadowed");
    const field = wanted === "shadow" ? shadowed : document.getElementById(wanted);
    if (!(field instanceof HTMLElement)) throw new Error(`no field ${wanted}`);
    field.focus();
    const isControl = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    if (isControl) field.setSelectionRange(7, 7);
    else if (field.firstChild) getSelection()?.collapse(field.firstChild, 7);
  }, id);
  await harness.edit(page, "paste");
}

/** What a field of the page has in it, with plain spaces. */
export function contentOf(frame: Page | Frame, id: string): Promise<string> {
  return frame.evaluate((wanted) => {
    const shadowed: unknown = Reflect.get(window, "shadowed");
    const field = wanted === "shadow" ? shadowed : document.getElementById(wanted);
    const isControl = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    const text = isControl ? field.value : field instanceof HTMLElement ? field.textContent : "";
    return text.replaceAll("\u{a0}", " ");
  }, id);
}

/** The pastes and drops that have reached the page since the last copy, each as `paste` or `made paste`. */
export async function heard(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Reflect.get(window, "heard"));
}

/** Drags from one element and drops on another. */
export async function drag(page: Page, from: string, to: string): Promise<void> {
  const [start, end] = await page.evaluate(
    (selectors) =>
      selectors.map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
      }),
    [from, to],
  );
  if (start === undefined || end === undefined) throw new Error("nothing to drag");
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 10, start.y + 5, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
}
