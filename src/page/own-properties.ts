import { MARK_LENGTH } from "../core/page-marks.ts";

// A page can name elements so that `form.parentNode` or `document.title` give an element. Getters and methods
// of the prototypes cannot be replaced from the page's side, so these are asked.

/** An element's name in lower case, such as `meta`. */
export function nameOf(element: Element): string {
  const name: unknown = Reflect.get(Element.prototype, "localName", element);
  return typeof name === "string" ? name : "";
}

/** The beginning of an attribute, empty where there is none. */
export function attributeOf(element: Element, name: string, length: number): string {
  return Element.prototype.getAttribute.call(element, name)?.slice(0, length) ?? "";
}

/** Whether an element has an attribute. */
export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

/** The element that a node stands in. */
export function parentOf(node: Node): Element | undefined {
  const parent: unknown = Reflect.get(Node.prototype, "parentElement", node);
  return parent instanceof Element ? parent : undefined;
}

/** A node in or beside a node. */
export function neighbourOf(
  node: Node,
  which: "firstChild" | "lastChild" | "nextSibling",
): Node | undefined {
  const found: unknown = Reflect.get(Node.prototype, which, node);
  return found instanceof Node ? found : undefined;
}

/** The page's root element, if it has one. */
export function rootOf(document: Document): Element | undefined {
  const root: unknown = Reflect.get(Document.prototype, "documentElement", document);
  return root instanceof Element ? root : undefined;
}

/** All elements of a name on a page, or in a part of it; they are looked for as they are asked for. */
export function allNamed(
  document: Document,
  name: string,
  part?: Element,
): HTMLCollectionOf<Element> {
  return part === undefined
    ? Document.prototype.getElementsByTagName.call(document, name)
    : Element.prototype.getElementsByTagName.call(part, name);
}

/** The beginning of a text node's text. */
export function beginningOf(node: Node, length: number): string {
  if (!(node instanceof CharacterData)) return "";
  return CharacterData.prototype.substringData.call(node, 0, length);
}

/** The beginning of the first text in an element. */
export function beginningIn(document: Document, element: Element, length: number): string {
  const node = textWalk(document, element).nextNode();
  return node === null ? "" : beginningOf(node, length);
}

/** The beginning of all the text in an element, white space folded; looks at 40 pieces of it at most. */
export function textIn(document: Document, element: Element): string {
  const walker = textWalk(document, element);
  let text = "";
  for (let piece = 0; piece < 40 && text.length < MARK_LENGTH; piece += 1) {
    const node = walker.nextNode();
    if (node === null) break;
    text += beginningOf(node, MARK_LENGTH);
  }
  return text.replace(/\s+/g, " ").trim().slice(0, MARK_LENGTH);
}

/** A walk through the texts of a part of a document. */
export function textWalk(document: Document, root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
}

/** A walk through the elements and texts of a part of a document. */
export function nodeWalk(document: Document, root: Node): TreeWalker {
  const what = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  return Document.prototype.createTreeWalker.call(document, root, what);
}
