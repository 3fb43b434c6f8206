import { render, type ComponentChild } from "preact";
import { directionOf, tagOf, type Language } from "../core/language.ts";

const CONTROLS = "a[href], button, input, select, summary";

/** What the document around a view says of it. */
export interface Dress {
  readonly language: Language;
  readonly layout: "toolbar" | "page";
  /** Where a tab shows one. */
  readonly title?: string;
}

let latest = 0;

/**
 * Begins a drawing, before anything is read for it. What it gives back says whether it still counts: one that began
 * earlier and is ready later would put older choices over newer ones.
 */
export function beginDrawing(): () => boolean {
  latest += 1;
  const own = latest;
  return () => own === latest;
}

/**
 * Draws a view into the page. Where that takes away what had the focus, as a button that has done its work, the
 * focus goes to the control beside it: a reader who goes by the keyboard or by ear stays where they were.
 */
export function drawView(view: ComponentChild, { language, layout, title }: Dress): void {
  document.documentElement.lang = tagOf(language);
  document.documentElement.dir = directionOf(language);
  document.documentElement.dataset["layout"] = layout;
  if (title !== undefined) document.title = title;
  const before = focusPlace();
  render(view, document.body);
  document.body.dataset["ready"] = "";
  keepFocus(before);
}

/** Where the focus is, and the controls around it. */
function focusPlace() {
  const focused = document.activeElement;
  return { focused, around: ancestorsOf(focused), controls: controlsIn(document.body) };
}

function keepFocus({ focused, around, controls }: ReturnType<typeof focusPlace>): void {
  if (focused === null || focused.isConnected) return;
  const index = controls.findIndex((one) => one === focused);
  const beside = [
    ...controls.slice(index + 1),
    ...controls.slice(0, Math.max(index, 0)).toReversed(),
  ];
  for (const place of around.filter(({ isConnected }) => isConnected)) {
    const left = controlsIn(place);
    const next = beside.find((one) => left.includes(one)) ?? left[0];
    if (next === undefined) continue;
    chosenOf(next).focus();
    return;
  }
}

function ancestorsOf(element: Element | null): Element[] {
  const parent = element?.parentElement;
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

function controlsIn(place: Element): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(CONTROLS)].filter((one) => one.checkVisibility());
}

/** The focus of a group of radio buttons is on the chosen one. */
function chosenOf(control: HTMLElement): HTMLElement {
  if (!(control instanceof HTMLInputElement) || control.type !== "radio") return control;
  return (
    document.querySelector<HTMLElement>(`input[name="${CSS.escape(control.name)}"]:checked`) ??
    control
  );
}
