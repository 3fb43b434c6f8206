import {
  isArrayLiteralExpression,
  isCallExpression,
  isIdentifier,
  isJsxAttribute,
  isJsxOpeningElement,
  isJsxSelfClosingElement,
  isPropertyAccessExpression,
  isStringLiteral,
  SyntaxKind,
  type Node,
} from "typescript/unstable/ast";
import { isKnown, nodeAt, pathsBelow } from "./bcd.ts";
import { walk } from "./compiler.ts";
import type { Use } from "./names.ts";

/** Where the compatibility data has the members of what is only mixed into interfaces, or is called otherwise. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  Animatable: ["Element"],
  CSSStyleProperties: ["CSSStyleDeclaration"],
  ChildNode: ["Element"],
  Console: ["console"],
  DocumentOrShadowRoot: ["Document", "ShadowRoot"],
  ElementContentEditable: ["HTMLElement"],
  HTMLCollectionBase: ["HTMLCollection"],
  HTMLHyperlinkElementUtils: ["HTMLAnchorElement", "HTMLAreaElement"],
  HTMLOrSVGElement: ["HTMLElement", "SVGElement"],
  NavigatorLanguage: ["Navigator"],
  NavigatorLocks: ["Navigator"],
  ParentNode: ["Document", "DocumentFragment", "Element"],
  PopoverTargetAttributes: ["HTMLButtonElement"],
  SVGURIReference: ["SVGAElement"],
  WindowOrWorkerGlobalScope: ["Window", ""],
};

/** The calls that take, or give, what is called so. */
const PASSED_BY: Readonly<Record<string, string>> = {
  CaretPositionFromPointOptions: "api.Document.caretPositionFromPoint",
  CheckVisibilityOptions: "api.Element.checkVisibility",
  DateTimeFormatOptions: "javascript.builtins.Intl.DateTimeFormat.DateTimeFormat",
  DragEventInit: "api.DragEvent.DragEvent",
  IdleRequestOptions: "api.Window.requestIdleCallback",
  IntersectionObserverInit: "api.IntersectionObserver.IntersectionObserver",
  MouseEventInit: "api.MouseEvent.MouseEvent",
  ResolvedDateTimeFormatOptions: "javascript.builtins.Intl.DateTimeFormat.resolvedOptions",
  ShadowRootInit: "api.Element.attachShadow",
};

/** Older than the data: it has no page of its own there. */
const UNLISTED: ReadonlySet<string> = new Set(["NodeFilter"]);

/** Where events are looked for, in this order. */
const EVENT_TARGETS = [
  "Element",
  "HTMLElement",
  "HTMLFormElement",
  "Document",
  "Window",
  "AbortSignal",
];

/** The paths of a used name of the web's own or of JavaScript's. Throws when it cannot be told what it is. */
export function webPathsOf({ file, owner, name }: Use): string[] {
  const [, library] = /^lib\.(dom|es)/.exec(file) ?? [];
  if (library === undefined || name === "prototype" || UNLISTED.has(owner || name)) return [];
  const call = PASSED_BY[owner];
  if (call !== undefined) return partPaths(call, name);
  const paths = (library === "es" ? scriptPaths : domPaths)(owner, name).filter(isKnown);
  if (paths.length === 0) throw new Error(`nothing is known of ${owner}.${name}`);
  return paths;
}

function partPaths(call: string, name: string): string[] {
  const names = new Set([
    `options_${name}_parameter`,
    `init_${name}_parameter`,
    "options_parameter",
  ]);
  return pathsBelow(call).filter((path) => names.has(path.slice(path.lastIndexOf(".") + 1)));
}

function domPaths(owner: string, name: string): string[] {
  if (owner === "CSSStyleProperties") return [`css.properties.${kebab(name)}`];
  const own = owner === "" ? ["", "Window"] : (HOMES[owner] ?? [owner]);
  return [...new Set([...own, "Node", "EventTarget"])].flatMap((home) => {
    const path = ["api", ...(home === "" ? [] : [home]), name].join(".");
    return [path, `${path}_static`];
  });
}

function scriptPaths(owner: string, name: string): string[] {
  const home = owner.replace(
    /^Readonly(?=Array|Map|Set)|^Callable(?=Function)|(?<=.)Constructor$/g,
    "",
  );
  const intl = /^(?:DateTimeFormat|NumberFormat)$/.test(home) ? ["Intl"] : [];
  return [["javascript.builtins", ...intl, ...(home === "" ? [] : [home]), name].join(".")];
}

/** The events that code listens to, by the texts that it names them with. */
export function eventPaths(code: Node): string[] {
  const found: string[] = [];
  walk(code, (node) => {
    if (!isCallExpression(node)) return;
    const { expression: callee } = node;
    const called = isPropertyAccessExpression(callee) ? callee.name : callee;
    if (!isIdentifier(called) || !["addEventListener", "on"].includes(called.text)) return;
    const [first] = node.arguments;
    const names = first && isArrayLiteralExpression(first) ? first.elements : [first];
    for (const name of names) {
      if (name !== undefined && isStringLiteral(name)) found.push(eventPath(name.text));
    }
  });
  return found;
}

function eventPath(name: string): string {
  const paths = EVENT_TARGETS.map((target) => `api.${target}.${name}_event`);
  const path = paths.find(isKnown);
  if (path === undefined) throw new Error(`nothing is known of the event ${name}`);
  return path;
}

/** What the build leaves as it is of the language itself: the rest it brings to the versions that are claimed. */
export function syntaxPaths(code: Node): string[] {
  let isLoading = false;
  walk(code, (node) => {
    if (isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword)
      isLoading = true;
  });
  return isLoading ? ["javascript.operators.import"] : [];
}

/** The elements of views, and their attributes. */
export function markupPaths(code: Node): string[] {
  const found: string[] = [];
  walk(code, (node) => {
    if (!isJsxOpeningElement(node) && !isJsxSelfClosingElement(node)) return;
    if (!isIdentifier(node.tagName)) return;
    const tag = node.tagName.text;
    if (nodeAt(`html.elements.${tag}`) === undefined) return;
    const names = node.attributes.properties.flatMap((attribute) =>
      isJsxAttribute(attribute) && isIdentifier(attribute.name) ? [attribute.name.text] : [],
    );
    found.push(`html.elements.${tag}`, ...names.flatMap((name) => attributePath(tag, name)));
  });
  return found;
}

function attributePath(tag: string, name: string): string[] {
  const lower = name.toLowerCase();
  return [`html.elements.${tag}.${lower}`, `html.global_attributes.${lower}`].filter(isKnown);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
