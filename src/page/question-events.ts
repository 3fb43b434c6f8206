import type { OpenQuestion } from "./page-state.ts";

/** The events that come before a click; a page may act on any of them. */
export const BEFORE_CLICK = [
  "pointerdown",
  "mousedown",
  "touchstart",
  "pointerup",
  "mouseup",
  "touchend",
];

/** Hands an event to the open question, if it is for it, and keeps it from the page. */
export function belongsTo({ host, onKey, onClick }: OpenQuestion, event: Event): boolean {
  const isKey = event instanceof KeyboardEvent;
  if (!event.isTrusted || (!isKey && event.target !== host)) return false;
  event.stopImmediatePropagation();
  if (isKey) onKey(event);
  else if (event.type === "click" && event instanceof MouseEvent) onClick(event);
  return true;
}
