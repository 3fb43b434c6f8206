import type { Direction } from "../core/language.ts";
import type { Question } from "../core/question.ts";
import { isFiltered, make, topElementAt } from "./dom.ts";
import { QUESTION_STYLE } from "./question-style.ts";
import { write } from "./write.ts";

/** The question as it stands in the page. */
export interface QuestionBox {
  readonly host: HTMLElement;
  /** Puts it on top of everything, with the harmless button in focus. */
  raise(): void;
  /** Takes it out of the page, and gives the focus back to where it was. */
  remove(): void;
  /** Which button a press is on: whether it means going on, `undefined` for neither. */
  pressed(event: MouseEvent): boolean | undefined;
  /** Gives the focus back to the harmless button when the page has taken it away. */
  keepFocus(): void;
  /** Whether it is seen whole, with nothing over it that would catch a press. */
  isClear(): boolean;
}

/** The smallest size in CSS pixels at which a question can be read. */
const SMALLEST = { width: 200, height: 90 };

/** Builds a question, not yet in the page. */
export function buildQuestionBox(words: Question): QuestionBox {
  const { direction } = words;
  const worded = (name: WordedName, text: string) => makeWorded(name, text, direction);
  const host = make("div");
  const dialog = make("dialog");
  if (!(dialog instanceof HTMLDialogElement)) throw new Error("a dialog is no dialog");
  dialog.lang = words.language;
  dialog.dir = direction;
  dialog.setAttribute("role", "alertdialog");
  dialog.setAttribute("aria-label", words.doing);
  // Heard when it opens: the focus is on a button below, and nobody would go back up for what is said above it.
  dialog.setAttribute("aria-description", words.lines.join(" "));
  // A form that closes its dialog does so without any script too: Firefox ends this one, but not its elements,
  // when Sidenote is removed.
  const form = make("form");
  form.setAttribute("method", "dialog");
  const stop = worded("button", words.stop);
  const go = worded("button", words.go);
  form.append(stop, go);
  dialog.append(
    worded("h2", words.doing),
    ...words.lines.map((line) => worded("p", line)),
    form,
    worded("small", "Sidenote"),
  );
  const root = attach(host, dialog);
  return {
    host,
    raise() {
      if (dialog.open) dialog.close();
      dialog.showModal();
      stop.focus();
    },
    remove() {
      dialog.close();
      host.remove();
    },
    pressed({ clientX, clientY, detail }) {
      // A press with the keyboard has no place.
      const hit = detail === 0 ? root.activeElement : root.elementFromPoint(clientX, clientY);
      if (hit === go) return true;
      return hit === stop ? false : undefined;
    },
    keepFocus() {
      if (root.activeElement === null) stop.focus();
    },
    isClear() {
      const { left, top, width, height } = dialog.getBoundingClientRect();
      const isSeen =
        host.isConnected &&
        width >= SMALLEST.width &&
        height >= SMALLEST.height &&
        left >= 0 &&
        top >= 0 &&
        !isFiltered() &&
        dialog.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      return isSeen && [stop, go].every((one) => isOnTop(one, host));
    },
  };
}

/** Builds a line that stops nothing: it is in nobody's way, not of a press either. */
export function buildReminder({ language, direction }: Question, text: string): HTMLElement {
  const host = make("div");
  const line = makeWorded("p", text, direction);
  line.lang = language;
  line.dir = direction;
  line.setAttribute("role", "status");
  attach(host, line);
  return host;
}

function attach(host: HTMLElement, content: HTMLElement): ShadowRoot {
  const style = make("style");
  style.textContent = QUESTION_STYLE;
  const root = host.attachShadow({ mode: "closed" });
  root.append(style, content);
  return root;
}

function isOnTop(element: HTMLElement, host: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return topElementAt(left + width / 2, top + height / 2) === host;
}

type WordedName = "h2" | "p" | "small" | "button";

function makeWorded(name: WordedName, text: string, direction: Direction): HTMLElement {
  const element = make(name);
  write(element, text, direction);
  return element;
}
