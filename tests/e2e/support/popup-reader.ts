import type { PopupDriver } from "./harness.ts";
import type { Keys } from "./keys.ts";
import { until } from "./until.ts";

/** The selector of an element by its test id. */
export function testId(id: string): string {
  return `[data-testid="${id}"]`;
}

/** The text of an element, or `undefined` where there is none. */
export async function textOf(popup: PopupDriver, id: string): Promise<string | undefined> {
  const text = await popup.read(
    `document.querySelector(${quoted(testId(id))})?.textContent ?? null`,
  );
  return typeof text === "string" ? text.trim() : undefined;
}

/** The level that the popup shows; empty on a page that is not one of RFE/RL's. */
export async function levelOf(popup: PopupDriver): Promise<string> {
  return String(
    await popup.read(`document.querySelector(${quoted(testId("popup"))}).dataset.level ?? ""`),
  );
}

/** The chosen value of a list. */
export async function valueOf(popup: PopupDriver, id: string): Promise<string> {
  return String(await popup.read(`document.querySelector(${quoted(testId(id))}).value`));
}

/** Chooses an entry of a list with the arrow keys. */
export async function choose(popup: PopupDriver, id: string, value: string): Promise<void> {
  await popup.read(`document.querySelector(${quoted(testId(id))}).focus()`);
  await moveList(popup, id, value);
}

/** The same in a list that has the focus. */
export async function moveList(popup: Keys, id: string, value: string): Promise<void> {
  const list = `document.querySelector(${quoted(testId(id))})`;
  const index = (of: string) => popup.read(of).then(Number);
  const wanted = await index(
    `[...${list}.options].findIndex((one) => one.value === ${quoted(value)})`,
  );
  let at = await index(`${list}.selectedIndex`);
  while (at !== wanted) {
    const before = at;
    await popup.press(wanted > at ? "ArrowDown" : "ArrowUp");
    at = await until(`the list ${id} to move`, async () => {
      const now = await index(`${list}.selectedIndex`);
      if (now !== before) return { now };
      throw new Error(String(await popup.read(stateOf(list))));
    }).then(({ now }) => now);
  }
}

/** What can keep a list from moving, for the message of the failure. */
function stateOf(list: string): string {
  return `JSON.stringify({
    focus: document.activeElement === ${list},
    hasWindow: document.hasFocus(),
    isShown: ${list}.checkVisibility(),
    at: ${list}.value,
    status: document.querySelector('[data-testid="status"]')?.textContent,
  })`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
