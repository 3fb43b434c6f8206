import { render, type ComponentChild } from "preact";

const CONTROLS = "a[href], button, input, select, summary";

/**
 * Draws a view into the page. Where that takes away what had the focus, as a button that has done its work, the
 * focus goes to the control beside it: a reader who goes by the keyboard or by ear stays where they were.
 */
export function drawView(view: ComponentChild): void {
  const focused = document.activeElement;
  const around = ancestorsOf(focused);
  const before = controlsIn(document.body);
  render(view, document.body);
  if (focused === null || focused.isConnected) return;
  const index = before.findIndex((one) => one === focused);
  const beside = [...before.slice(index + 1), ...before.slice(0, Math.max(index, 0)).toReversed()];
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
