import { MARK_LENGTH } from "../core/page-marks.ts";
import { MOST_SCRIPTS, tellScript, type Keep } from "./marks-of-element.ts";
import {
  allNamed,
  attributeOf,
  beginningOf,
  nameOf,
  neighbourOf,
  nodeWalk,
  parentOf,
  textIn,
} from "./own-properties.ts";

/** How many nodes are looked at from the page's end, half of them elements, most of the rest white space. */
const NODES = 450;

/** How many links and scripts are looked at from the page's end. */
const LINKS = 48;
const SCRIPTS = 8;

/** How many elements inside one another are gone through to the last text. */
const DEPTH = 1000;

/** How many elements around a text are looked at for what it belongs to. */
const AROUND = 20;

/** A text with fewer letters is a label. */
const SENTENCE = 40;

/** The most copyrights that are looked at: finding out where one stands is work. */
const COPYRIGHTS = 8;

/** Keeps what the end of a page says: texts, copyrights, links, and the last scripts. */
export function keepEnd(document: Document, root: Element, keep: Keep): void {
  for (const link of last(document, "a", LINKS))
    keep("link", attributeOf(link, "href", MARK_LENGTH));
  for (const script of last(document, "script", SCRIPTS, MOST_SCRIPTS)) {
    tellScript(script, keep, document);
  }
  const walker = nodeWalk(document, root);
  let node: Node | null = goToEnd(walker);
  let copyrights = 0;
  for (let step = 0; step < NODES && node !== null; step += 1) {
    if (copyrights < COPYRIGHTS && keepText(document, node, keep)) copyrights += 1;
    node = walker.previousNode();
  }
}

/** The last elements of a name, without those that stand among the first `from`. */
function last(document: Document, name: string, most: number, from = 0): Element[] {
  const elements = allNamed(document, name);
  const { length } = elements;
  const found: Element[] = [];
  for (let index = length - 1; index >= Math.max(from, length - most); index -= 1) {
    const element = elements[index];
    if (element !== undefined) found.push(element);
  }
  return found;
}

/** Puts a walk at the last node of all. */
function goToEnd(walker: TreeWalker): Node {
  let node = walker.currentNode;
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const child = neighbourOf(node, "lastChild");
    if (child === undefined) break;
    node = child;
  }
  walker.currentNode = node;
  return node;
}

/** Keeps a text of the page's end; says whether it is a copyright. */
function keepText(document: Document, node: Node, keep: Keep): boolean {
  const text = beginningOf(node, MARK_LENGTH);
  if (text.length < 4) return false;
  const isCopyright = /©|\(c\)|copyright|rfe\/rl, inc/i.test(text);
  if (!isCopyright && (text.length < SENTENCE || text.trim().length < SENTENCE)) return false;
  const parent = parentOf(node);
  if (parent === undefined || /^(?:script|style|noscript)$/.test(nameOf(parent))) return false;
  if (!isCopyright) {
    keep("tail", text);
    return false;
  }
  const { line, isFooter } = placeOf(parent);
  keep(isFooter ? "copyright" : "tail", textIn(document, line));
  return true;
}

/** The line that a text stands in, and whether that is in the footer of the site. */
function placeOf(start: Element): { readonly line: Element; readonly isFooter: boolean } {
  let line: Element | undefined;
  let isFooter = false;
  let element: Element | undefined = start;
  for (let up = 0; up < AROUND && element !== undefined; up += 1) {
    const name = nameOf(element);
    const names = `${attributeOf(element, "class", 200)} ${attributeOf(element, "id", 100)}`;
    if (line === undefined && !/^(?:a|b|em|font|i|span|strong)$/.test(name)) line = element;
    if (/^(?:article|main)$/.test(name) || /(?:^|\s)(?:wsw|article-content)(?:\s|$)/.test(names)) {
      return { line: line ?? start, isFooter: false };
    }
    isFooter ||=
      name === "footer" ||
      attributeOf(element, "role", 20) === "contentinfo" ||
      /(?:^|\s)(?:copyrights?|foot|footer|site-footer|foot__item--copyrights)(?:\s|$)/.test(names);
    element = parentOf(element);
  }
  return { line: line ?? start, isFooter };
}
