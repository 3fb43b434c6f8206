import type { Page } from "puppeteer-core";
import type { Vector } from "../vectors.ts";
import type { Harness } from "./harness.ts";

/** Does something to an element of a page with trusted input. */
export async function act(harness: Harness, page: Page, { on, way }: Vector): Promise<void> {
  const selector = `#${on}`;
  switch (way.kind) {
    case "click":
      await page.click(selector);
      break;
    case "middle":
      await page.click(selector, { button: "middle" });
      break;
    case "control":
      await page.keyboard.down("Control");
      await page.click(selector);
      await page.keyboard.up("Control");
      break;
    case "enter":
    case "space":
      await page.focus(selector);
      await page.keyboard.press(way.kind === "enter" ? "Enter" : " ");
      break;
    case "touch": {
      const { x, y } = await middleOf(page, selector);
      await page.touchscreen.tap(x, y);
      break;
    }
    case "copy":
      await select(page, selector);
      // Without a system behind it no browser copies on a key; its own command says the same to the page.
      await page.click("#command");
      break;
    case "drag": {
      const { x, y } = await middleOf(page, selector);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 30, y + 5, { steps: 4 });
      await page.mouse.up();
      break;
    }
    case "type":
      await page.click(selector);
      await page.keyboard.type(way.text);
      await page.keyboard.press("Enter");
      break;
    case "key":
      await harness.pressWithControl(page, way.code, way.letter);
      break;
  }
}

/** What the page got, and what the server was asked for since a moment. */
export async function outcome(
  page: Page,
  done: string,
  requests: readonly string[],
): Promise<boolean> {
  if (done.startsWith("https://")) return requests.some((one) => one.startsWith(done));
  const reached: readonly string[] = await page.evaluate(() => Reflect.get(window, "reached"));
  return reached.includes(done);
}

async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.$eval(selector, (element) => {
    element.scrollIntoView({ block: "center" });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

async function select(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (element) => {
    if (element instanceof HTMLInputElement) {
      element.focus();
      element.select();
    } else {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      getSelection()?.selectAllChildren(element);
    }
  });
}
