import type { Direction } from "../core/language.ts";
import { make } from "./dom.ts";

/** A space, a number or Latin name, which run from the left among words that run from the right, or any other word. */
const PIECES =
  / |[\p{Nd}\p{Script=Latin}]+(?:\p{P}[\p{Nd}\p{Script=Latin}]+)*|[^ \p{Nd}\p{Script=Latin}]+/gu;

/**
 * Writes words into an element as generated content: a page can find text nodes even in a closed shadow root
 * (`window.find`), and would learn from them what the reader is told.
 *
 * Among words that run from the right each has an element of its own. Of generated content that it draws in several
 * pieces, Chromium tells a screen reader the pieces from left to right, so that sums and dates change places; a space
 * at the end of a line it tells only where it is kept.
 */
export function write(element: HTMLElement, text: string, direction: Direction): void {
  if (direction === "ltr") {
    element.replaceChildren();
    element.dataset["text"] = text;
    return;
  }
  delete element.dataset["text"];
  element.replaceChildren(...[...text.matchAll(PIECES)].map(([piece]) => pieceElement(piece)));
}

function pieceElement(text: string): HTMLElement {
  const element = make("span");
  element.dataset["text"] = text;
  return element;
}
