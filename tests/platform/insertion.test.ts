// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepInsertion } from "../../src/page/insertion.ts";

const TRANSFER = { text: "https://www.svoboda.org/", items: [] };

/** Where the browser says that something was dropped. */
let dropped: { readonly offsetNode: Node; readonly offset: number } | undefined;

beforeEach(() => {
  vi.stubGlobal("DragEvent", class extends MouseEvent {});
  Object.assign(Document.prototype, {
    caretPositionFromPoint: () => dropped ?? null,
    execCommand: () => true,
  });
  document.body.innerHTML = "<p contenteditable>one</p><div></div>";
  getSelection()?.removeAllRanges();
});

afterEach(() => {
  Reflect.deleteProperty(Document.prototype, "caretPositionFromPoint");
  Reflect.deleteProperty(Document.prototype, "execCommand");
  vi.unstubAllGlobals();
});

test("what is dropped goes to where it was dropped", () => {
  const place = query("p");
  dropped = { offsetNode: textOf(place), offset: 2 };
  expect(drop(place)).toEqual([textOf(place), 2]);
});

test("a place around the shadow root of the field is not where it was dropped", () => {
  const host = query("div");
  const root = host.attachShadow({ mode: "open" });
  root.innerHTML = "<p contenteditable>two</p>";
  const place = root.querySelector("p") ?? host;
  dropped = { offsetNode: host, offset: 0 };
  expect(drop(place)).toBeUndefined();
  dropped = { offsetNode: textOf(place), offset: 1 };
  expect(drop(place)).toEqual([textOf(place), 1]);
});

test("a browser that tells no place leaves the cursor where it was", () => {
  Reflect.deleteProperty(Document.prototype, "caretPositionFromPoint");
  expect(drop(query("p"))).toBeUndefined();
});

/** Drops on a place and does it again: gives back where the cursor is set to, if it is. */
function drop(place: Element): [Node, number] | undefined {
  expect(keepInsertion(new DragEvent("drop"), place, TRANSFER).redo()).toBe(true);
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  return [startContainer, startOffset];
}

function query(selector: string): Element {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`there is no ${selector}`);
  return found;
}

function textOf(element: Element): Node {
  return element.firstChild ?? element;
}
