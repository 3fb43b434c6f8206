import { shadowRootOf } from "../platform/shadow-root.ts";
import { closest, isInput } from "./control.ts";

/** Inputs that take any text. A password is nobody's business, and the others take no address. */
const TEXT_INPUTS: ReadonlySet<string> = new Set(["text", "url", "email", "tel"]);

/** What is searched for goes to no reader. */
const SEARCH = "[type=search i],[role=searchbox i],[enterkeyhint=search i],[role=search i],search";

/** A field of one or more lines of plain text. */
export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * The place that a paste or a drop puts its text into, where that is a field to write to others in, also
 * inside shadow roots. `undefined` for what is read-only, secret or searched with.
 */
export function writingPlaceOf(event: Event): Element | undefined {
  const place = innermost(event);
  return place !== undefined && isEditable(place) && !isForSearch(place) ? place : undefined;
}

/** Whether an event comes from within a field. */
export function isFromField(event: Event): boolean {
  const place = innermost(event);
  return place !== undefined && isEditable(place);
}

/** Whether something is a field of plain text. */
export function isTextControl(element: unknown): element is TextControl {
  return isInput(element) || element instanceof HTMLTextAreaElement;
}

/** The outermost element around an editable one that is edited with it, and has the focus. */
export function editingHostOf(place: Element): Element {
  let host = place;
  while (host.parentElement !== null && isContentEditable(host.parentElement)) {
    host = host.parentElement;
  }
  return host;
}

function innermost(event: Event): Element | undefined {
  const [first] = event.composedPath();
  let place = first instanceof Text ? first.parentElement : first;
  if (place === document) place = activeElement();
  while (place instanceof Element) {
    const root = shadowRootOf(place);
    const inside =
      event instanceof DragEvent
        ? root?.elementFromPoint(event.clientX, event.clientY)
        : root?.activeElement;
    if (!inside || inside === place) return place;
    place = inside;
  }
  return undefined;
}

function activeElement(): EventTarget | null {
  const active: unknown = Reflect.get(Document.prototype, "activeElement", document);
  return active instanceof Element ? active : null;
}

function isEditable(place: Element): boolean {
  if (isTextControl(place)) {
    return !place.readOnly && !place.disabled && (!isInput(place) || TEXT_INPUTS.has(place.type));
  }
  return isContentEditable(place) || isDesigned();
}

// A form gives its fields in place of its own properties, so these are asked of the prototypes.
function isContentEditable(element: Element): boolean {
  if (!(element instanceof HTMLElement)) return false;
  return Reflect.get(HTMLElement.prototype, "isContentEditable", element);
}

function isDesigned(): boolean {
  return Reflect.get(Document.prototype, "designMode", document) === "on";
}

function isForSearch(place: Element): boolean {
  if (closest(place, SEARCH) !== null) return true;
  const root: unknown = Node.prototype.getRootNode.call(place);
  return root instanceof ShadowRoot && isForSearch(root.host);
}
