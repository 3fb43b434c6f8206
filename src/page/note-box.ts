import type { PageNote } from "../core/page-note.ts";
import { make, topElementAt } from "./dom.ts";
import { noteStyle } from "./note-style.ts";
import { write } from "./write.ts";

/** What the reader can press on the note. Only presses by the reader's own hand are reported. */
export interface NoteButtons {
  readonly onMore: () => void;
  readonly onClose: () => void;
}

/** The note as it stands in the page. */
export interface NoteBox {
  /** The only element that the page can see: a `div` without a name, a class or a child. */
  readonly host: HTMLElement;
  /** The note itself, out of the page's sight. */
  readonly box: HTMLElement;
  /** Writes the note's words. */
  write(note: PageNote): void;
  /** Says how to open the popup by hand. */
  sayByHand(): void;
  /** Puts the note on top of the page. */
  raise(): void;
  /** Whether it can be seen and pressed: a page may hide or cover what it does not like. */
  isOnTop(): boolean;
}

/** Builds the note, not yet in the page. */
export function buildNoteBox(buttons: NoteButtons, signal: AbortSignal): NoteBox {
  const host = make("div");
  const style = make("style");
  const box = make("div");
  box.popover = "manual";
  // A screen reader says what appears in it, without a move of the focus.
  box.setAttribute("role", "status");
  const [text, line, asOf, byHand] = [make("p"), make("div"), make("span"), make("output")];
  const more = button(buttons.onMore);
  const close = button(buttons.onClose);
  close.dataset["text"] = "×";
  // Works without a script too: Firefox ends this one, but not its elements, when Sidenote is removed.
  close.popoverTargetElement = box;
  close.popoverTargetAction = "hide";
  line.append(asOf, more, byHand);
  box.append(text, line, close);
  style.textContent = noteStyle(0);
  host.attachShadow({ mode: "closed" }).append(style, box);
  keepRoom(box, style, signal);
  return {
    host,
    box,
    write(note) {
      const { direction } = note;
      box.lang = note.language;
      box.dir = direction;
      write(text, note.text, direction);
      write(asOf, `Sidenote · ${note.asOf}`, direction);
      write(more, note.more, direction);
      close.setAttribute("aria-label", note.close);
      write(byHand, note.byHand, direction);
    },
    sayByHand: () => byHand.toggleAttribute("data-needed", true),
    raise() {
      if (box.matches(":popover-open")) box.hidePopover();
      box.showPopover();
    },
    isOnTop() {
      const { left, top, width, height } = box.getBoundingClientRect();
      return (
        box.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        topElementAt(left + width / 2, top + height / 2) === host
      );
    },
  };
}

/** On a phone the page moves down by as much as the note is high. */
function keepRoom(box: HTMLElement, style: HTMLElement, signal: AbortSignal): void {
  const resized = new ResizeObserver(() => {
    style.textContent = noteStyle(box.offsetHeight);
  });
  resized.observe(box);
  signal.addEventListener("abort", () => resized.disconnect(), { once: true });
}

function button(onPress: () => void): HTMLButtonElement {
  const element = make("button");
  if (!(element instanceof HTMLButtonElement)) throw new Error("a button is no button");
  element.type = "button";
  element.addEventListener("click", (event) => {
    event.stopPropagation();
    if (event.isTrusted) onPress();
  });
  return element;
}
