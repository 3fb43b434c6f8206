import {
  lengthAt,
  MARK_LENGTH,
  noMarks,
  PLACE_LIMITS,
  type PageMarks,
} from "../core/page-marks.ts";
import { keepEnd } from "./marks-of-end.ts";
import { TELLING, type Keep } from "./marks-of-element.ts";
import {
  allNamed,
  attributeOf,
  beginningOf,
  hasAttribute,
  nameOf,
  neighbourOf,
  nodeWalk,
  rootOf,
} from "./own-properties.ts";

/** How many nodes are looked at for a head that is not in its place. */
const BEGINNING = 300;

/** How many nodes are looked at for the comment that a saved page begins with. */
const FIRST = 8;

/** How AMP marks its pages: the word, or a bolt of lightning. */
const AMP = ["amp", "\u26a1"];

/**
 * Collects what a page says of itself: no layout, no styles, a fixed number of elements of each name from
 * the beginning and of texts from the end, however large the page is. Nothing of the page's own is called or
 * asked by name.
 */
export function collectMarks(document: Document): PageMarks {
  const marks = noMarks();
  const keep: Keep = (place, text) => {
    if (text === "") return;
    const list = marks[place];
    if (list.length >= PLACE_LIMITS[place]) return;
    const cut = text.trim().slice(0, lengthAt(place));
    if (cut !== "" && !list.includes(cut)) list.push(cut);
  };
  const root = rootOf(document);
  if (root === undefined) return marks;
  const isAmp = AMP.some((name) => hasAttribute(root, name));
  const head = headOf(document);
  for (const { name, where, most, tell } of TELLING) {
    if (where === "amp" && !isAmp) continue;
    const elements = allNamed(document, name, where === "head" ? head : undefined);
    for (let index = 0; index < most; index += 1) {
      const element = elements[index];
      if (element === undefined) break;
      tell(element, keep, document);
    }
  }
  if (!isWhole(document, head)) keepFromBeginning(document, root, keep);
  keepSavedFrom(document, keep);
  keepComments([document, root, head], keep);
  keepEnd(document, root, keep);
  // An AMP page has to name its publisher; on others anybody may be named.
  if (isAmp) for (const name of marks.publisher) keep("amp-publisher", name);
  return marks;
}

function headOf(document: Document): Element | undefined {
  const head: unknown = Reflect.get(Document.prototype, "head", document);
  return head instanceof Element ? head : undefined;
}

/** Whether the head is where it should be: anything before it makes the parser put it into the body. */
function isWhole(document: Document, head: Element | undefined): boolean {
  return head !== undefined && allNamed(document, "meta", head)[1] !== undefined;
}

/** Looks for what stands in a head among the first elements of the page. */
function keepFromBeginning(document: Document, root: Element, keep: Keep): void {
  const walker = nodeWalk(document, root);
  for (let step = 0; step < BEGINNING; step += 1) {
    const node = walker.nextNode();
    if (node === null) return;
    if (!(node instanceof Element)) continue;
    const name = nameOf(node);
    const telling = TELLING.find((one) => one.where === "head" && one.name === name);
    telling?.tell(node, keep, document);
  }
}

/** Keeps the addresses in comments that stand before the page, or first in its head. */
function keepComments(parents: readonly (Node | undefined)[], keep: Keep): void {
  for (const parent of parents) {
    let node = parent && neighbourOf(parent, "firstChild");
    for (let step = 0; step < FIRST && node !== undefined; step += 1) {
      const text = node instanceof Comment ? beginningOf(node, MARK_LENGTH) : "";
      keep("comment", /https?:\/\/[^\s<>)"']+/.exec(text)?.[0] ?? "");
      node = neighbourOf(node, "nextSibling");
    }
  }
}

/** Archives show the address that they saved in a field for the next one. */
function keepSavedFrom(document: Document, keep: Keep): void {
  const field = Document.prototype.getElementsByName.call(document, "q")[0];
  if (field !== undefined) keep("saved-from", attributeOf(field, "value", MARK_LENGTH));
}
