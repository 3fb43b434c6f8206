// A page can name elements so that `document.body`, `document.readyState` or `document.createElement` give
// the element instead (DOM clobbering), in the isolated world too. These ask the prototype.

/** The elements that Sidenote makes. */
type Name =
  | "div"
  | "style"
  | "p"
  | "span"
  | "small"
  | "h2"
  | "form"
  | "output"
  | "button"
  | "dialog";

/** Makes an element. */
export function make(name: Name): HTMLElement {
  return Document.prototype.createElement.call(document, name);
}

/** The page's root element. */
export function rootElement(): Element {
  const root = ofDocument("documentElement");
  if (!(root instanceof Element)) throw new Error("a page without a root");
  return root;
}

/** What stands on top at a point of the window. */
export function topElementAt(x: number, y: number): Element | null {
  return Document.prototype.elementFromPoint.call(document, x, y);
}

/** Whether the page is in front and its elements are there. */
export function isReadyToSee(): boolean {
  return ofDocument("visibilityState") === "visible" && ofDocument("readyState") !== "loading";
}

/** Whether the root has a filter: in Firefox it holds for what is above the page, too. */
export function isFiltered(): boolean {
  const { filter, opacity, zoom } = getComputedStyle(rootElement());
  return filter !== "none" || Number(opacity) < 0.9 || Number(zoom) < 0.5;
}

/** Everything of the page that has been put on top of it. */
export function elementsOnTop(): ReadonlySet<Element> {
  return new Set(Document.prototype.querySelectorAll.call(document, ":popover-open,:modal"));
}

function ofDocument(name: "documentElement" | "visibilityState" | "readyState"): unknown {
  return Reflect.get(Document.prototype, name, document);
}
