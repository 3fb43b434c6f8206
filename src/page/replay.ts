import { pressedLetter } from "../core/recognise-other.ts";
import { addressOf, formOf } from "./control.ts";
import type { Held } from "./page-state.ts";

/**
 * Does what was held again, as it was, so that the page does what it would have done. Gives back whether it
 * could: a drag, saving and bookmarking can only be begun by the reader.
 */
export function replay({ event, control, redo }: Held): boolean {
  if (redo !== undefined) return redo();
  switch (event.type) {
    case "click":
    case "auxclick":
      return event instanceof MouseEvent && control ? replayClick(control, event) : false;
    case "submit":
      return event instanceof SubmitEvent && control ? replaySubmit(control, event) : false;
    case "copy":
    case "cut":
      return Document.prototype.execCommand.call(document, event.type);
    case "keydown":
      if (!(event instanceof KeyboardEvent) || pressedLetter(event) !== "p") return false;
      print();
      return true;
    default:
      return false;
  }
}

/** In a new tab where it would have opened one, else through the control itself. */
function replayClick(control: Element, event: MouseEvent): boolean {
  const address = addressOf(control);
  const isNewTab = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey;
  if (isNewTab && /^https?:/.test(address)) {
    open(address, "_blank", "noopener");
    return true;
  }
  const options = { bubbles: true, cancelable: true, composed: true };
  // A page may act on any of them.
  control.dispatchEvent(new PointerEvent("pointerdown", options));
  control.dispatchEvent(new MouseEvent("mousedown", options));
  control.dispatchEvent(new PointerEvent("pointerup", options));
  control.dispatchEvent(new MouseEvent("mouseup", options));
  if (control instanceof HTMLElement) HTMLElement.prototype.click.call(control);
  else control.dispatchEvent(new MouseEvent("click", options));
  return true;
}

/** With the same button and the same fields. */
function replaySubmit(form: Element, { submitter }: SubmitEvent): boolean {
  if (!(form instanceof HTMLFormElement)) return false;
  const isOwn = submitter instanceof HTMLElement && formOf(submitter) === form;
  HTMLFormElement.prototype.requestSubmit.call(form, isOwn ? submitter : null);
  return true;
}
