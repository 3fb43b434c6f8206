import type { ReaderAction } from "../core/reader-actions.ts";
import { recogniseControl } from "../core/recognise.ts";
import { parseAddress } from "../core/recognise-address.ts";
import { recogniseForm } from "../core/recognise-other.ts";

// A form gives its fields in place of its own methods, so these are asked of the prototype.
const ELEMENT = Element.prototype;

/** What acts when it is pressed. */
const CONTROLS =
  "a,area,button,summary,input,[role=button],[role=link],[role=menuitem],[role=switch],[onclick]";

/** How many elements around a control are looked at for what it belongs to. */
const AROUND = 6;

/** Text of a control that is longer than this is content, not a label. */
const LABEL_LENGTH = 40;

/** A control that a press hits, and the reader action that it would be. */
export interface Hit {
  readonly control: Element;
  readonly action: ReaderAction;
}

/** What a press on an element would be; `undefined` for nothing that Sidenote asks about. */
export function hitOf(target: EventTarget | undefined | null): Hit | undefined {
  if (!(target instanceof Element)) return undefined;
  const control = closest(target, CONTROLS) ?? pointable(target);
  // A field is filled in, not pressed.
  const isField = isInput(control) && !/submit|image|button/.test(control.type);
  if (control === undefined || isField) return undefined;
  const action = recogniseControl({
    address: addressOf(control),
    isDownload: control instanceof HTMLAnchorElement && attribute(control, "download") !== null,
    names: namesOf(control),
    around: aroundOf(control),
    opensMenu: matches(
      control,
      "summary,[aria-haspopup],[aria-expanded],[aria-controls],[role=tab]",
    ),
    sends: sentBy(control),
    pageAddress: location.href,
  });
  return action && { control, action };
}

/** What sending a form would be. */
export function formAction(form: Element): ReaderAction | undefined {
  const fields = [...ELEMENT.querySelectorAll.call(form, "input,textarea")].map((one) =>
    isInput(one) ? one.type : "textarea",
  );
  const names = `${namesOf(form)} ${attribute(form, "action") ?? ""} ${aroundOf(form)}`;
  return recogniseForm({
    names: matches(form, "[role=search] *,[role=search]") ? "search" : names,
    fields,
  });
}

/** The form that an element belongs to. */
export function formOf(element: Element): HTMLFormElement | undefined {
  const form = closest(element, "form");
  return form instanceof HTMLFormElement ? form : undefined;
}

/** Where a link leads, empty for anything else. A base of the page's own counts. */
export function addressOf(control: Element): string {
  const isLink = control instanceof HTMLAnchorElement || control instanceof HTMLAreaElement;
  if (isLink) return control.href;
  if (control instanceof SVGAElement) return absolute(control.href.baseVal);
  return absolute(attribute(control, "formaction") ?? "");
}

function absolute(address: string): string {
  return address === "" ? "" : (parseAddress(address, location.href)?.href ?? "");
}

/** Something that only looks like a control: the hand over it tells. */
function pointable(target: Element): Element | undefined {
  let element: Element | null = target;
  for (let up = 0; up < 3 && element !== null; up += 1) {
    if (getComputedStyle(element).cursor === "pointer") return element;
    element = element.parentElement;
  }
  return undefined;
}

function sentBy(control: Element): ReaderAction | undefined {
  const isSubmit =
    (control instanceof HTMLButtonElement && control.type === "submit") ||
    (isInput(control) && /submit|image/.test(control.type));
  const form = isSubmit ? formOf(control) : undefined;
  return form && formAction(form);
}

function namesOf(element: Element): string {
  const text = (element.textContent ?? "").trim();
  const parts = ["class", "id", "name", "title", "aria-label", "data-analytics-text", "onclick"];
  const label = matches(element, "form") || text.length > LABEL_LENGTH ? "" : text;
  const value = isInput(element) ? element.value.slice(0, LABEL_LENGTH) : "";
  return [...parts.map((part) => attribute(element, part) ?? ""), label, value].join(" ");
}

function aroundOf(element: Element): string {
  const names: string[] = [];
  let around = element.parentElement;
  for (
    let up = 0;
    up < AROUND && around !== null && !matches(around, "body,main,article");
    up += 1
  ) {
    names.push(attribute(around, "class") ?? "", attribute(around, "id") ?? "");
    around = around.parentElement;
  }
  return names.join(" ");
}

/** Whether something is a field or button of a form. */
export function isInput(element: unknown): element is HTMLInputElement {
  return element instanceof HTMLInputElement;
}

/** The nearest element around and including `element` that a selector finds. */
export function closest(element: Element, selector: string): Element | null {
  return ELEMENT.closest.call(element, selector);
}

function matches(element: Element, selector: string): boolean {
  return ELEMENT.matches.call(element, selector);
}

function attribute(element: Element, name: string): string | null {
  return ELEMENT.getAttribute.call(element, name);
}
