import {
  isBinaryExpression,
  isIdentifier,
  isObjectBindingPattern,
  isPropertyAccessExpression,
  isVariableDeclaration,
  SyntaxKind,
  type Node,
} from "typescript/unstable/ast";
import type { Type } from "typescript/unstable/sync";
import { isKnown, pathsBelow } from "./bcd.ts";
import { placeOf, walk, type Compiled } from "./compiler.ts";
import type { Use } from "./names.ts";

const API = "webextensions.api";
const PACKAGE = "webextension-polyfill/";

/** What the declarations call by a name that the compatibility data does not have. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  ScriptInjection: ["executeScript"],
  CSSInjection: ["insertCSS", "removeCSS"],
  AnyPermissions: ["Permissions"],
  ContentScriptFilter: ["getRegisteredContentScripts", "unregisterContentScripts"],
  // Of every call that sets something of the button, and nothing is known of it.
  Details: [],
};

/** Objects that hold the calls. */
const HOLDERS: ReadonlySet<string> = new Set(["Browser", "Static", "StorageArea"]);

/** Where a name of such an object stands without leaving it. */
const NAMING: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.BindingElement,
  SyntaxKind.ExportSpecifier,
  SyntaxKind.ImportClause,
  SyntaxKind.ImportSpecifier,
  SyntaxKind.QualifiedName,
  SyntaxKind.TypeQuery,
]);

/** The paths of a used name of the extension API; nothing for another name, or for a part of which nothing is known. */
export function pathsOf({ file, owner, name }: Use): string[] {
  const [, namespace] = /^webextension-polyfill\/(?:namespaces\/)?(.+)$/.exec(file) ?? [];
  if (namespace === undefined || namespace === "namespaces/manifest" || namespace === "manifest")
    return [];
  const within = `${API}.${namespace}`;
  switch (owner) {
    case "Browser":
      return [`${API}.${name}`];
    case "Static":
      return [`${within}.${name}`];
    case "StorageArea":
      return ["StorageArea", "local", "session"].map((area) => `${within}.${area}.${name}`);
    default:
      return partPaths(within, owner, name);
  }
}

/** A part of what a call takes or gives, or of what is passed to an event's listener. */
function partPaths(within: string, owner: string, name: string): string[] {
  const below = pathsBelow(within);
  const homes = new Set([...(ALSO_CALLED[owner] ?? []), owner]);
  const named = below.filter((path) => homes.has(lastOf(path)));
  const call = below
    .filter((path) => owner.endsWith("Type") && owner.startsWith(capital(lastOf(path))))
    .toSorted((a, b) => lastOf(b).length - lastOf(a).length)
    .slice(0, 1);
  const known = [...named, ...call];
  if (known.length === 0 && !(owner in ALSO_CALLED)) throw new Error(`${within} has no ${owner}`);
  const names = new Set([name, `details_${name}_parameter`]);
  return known.flatMap(pathsBelow).filter((path) => names.has(lastOf(path)) && isKnown(path));
}

/** The paths of everything that the code declares `chrome` to have, where it is used without types of others. */
export function declaredPaths(compiled: Compiled, code: Node): string[] {
  const found: string[] = [];
  walk(code, (node) => {
    if (!isVariableDeclaration(node) || !isIdentifier(node.name) || node.name.text !== "chrome")
      return;
    found.push(...membersOf(compiled, compiled.checker.getTypeAtLocation(node.name), API));
  });
  return found;
}

function membersOf({ checker, ...rest }: Compiled, type: Type | undefined, path: string): string[] {
  const certain = type && checker.getNonNullableType(type);
  if (certain === undefined || !certain.isObjectType()) return [];
  return checker.getPropertiesOfType(certain).flatMap((symbol) => {
    const own = `${path}.${symbol.name}`;
    // The listeners of an event are not told apart.
    if (/(?:add|remove)Listener$/.test(own)) return [];
    return [own, ...membersOf({ checker, ...rest }, checker.getTypeOfSymbol(symbol), own)];
  });
}

/** Where the objects that hold the calls go somewhere that the compiler cannot follow. */
export function unclearIn({ checker }: Compiled, code: Node): string[] {
  const nodes: Node[] = [];
  walk(code, (node) => {
    if (isIdentifier(node) || isPropertyAccessExpression(node)) nodes.push(node);
  });
  const types = checker.getTypeAtLocation(nodes);
  return nodes.filter((node, index) => isHolder(types[index]) && !isFollowed(node)).map(placeOf);
}

function isHolder(type: Type | undefined): boolean {
  const symbol = type?.getSymbol();
  return (
    symbol !== undefined &&
    HOLDERS.has(symbol.name) &&
    symbol.declarations.some((declaration) => declaration.path.includes(PACKAGE))
  );
}

function isFollowed(node: Node): boolean {
  const { parent } = node;
  if (isPropertyAccessExpression(parent)) return true;
  if (isBinaryExpression(parent))
    return parent.operatorToken.kind === SyntaxKind.EqualsEqualsEqualsToken;
  if (!isVariableDeclaration(parent)) return NAMING.has(parent.kind);
  // What is only an object has no names but those that are looked up as texts.
  return (
    parent.type === undefined ||
    isObjectBindingPattern(parent.name) ||
    parent.type.kind === SyntaxKind.ObjectKeyword
  );
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
