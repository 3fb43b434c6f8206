import {
  isBindingElement,
  isBinaryExpression,
  isCallExpression,
  isIdentifier,
  isObjectBindingPattern,
  isObjectLiteralExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
  isStringLiteral,
  SyntaxKind,
  type Node,
} from "typescript/unstable/ast";
import { SignatureKind, type Type } from "typescript/unstable/sync";
import { walk, type Compiled, type Declared } from "./compiler.ts";

/** A name of somebody else's, and where it is used. */
export interface Use extends Declared {
  readonly node: Node;
}

/** A name of which the compiler does not know what it names. */
export interface LookUp {
  readonly name: string;
  readonly node: Node;
}

/** A part of something, by its name. */
interface Part extends LookUp {
  readonly of: Type | undefined;
}

/** Every name in some code that is declared by somebody else: named, taken out of an object, given in one, or looked up. */
export function usesIn(compiled: Compiled, code: Node): Use[] {
  const { checker, declarationsOf } = compiled;
  const identifiers: Node[] = [];
  const parts: Part[] = [];
  walk(code, (node) => {
    if (isIdentifier(node)) identifiers.push(node);
    parts.push(...takenAt(compiled, node), ...givenAt(compiled, node), ...passedAt(compiled, node));
    parts.push(...lookedUpAt(compiled, node));
  });
  const symbols = checker.getSymbolAtLocation(identifiers);
  return [
    ...identifiers.flatMap((node, index) =>
      declarationsOf(symbols[index]).map((declared) => ({ ...declared, node })),
    ),
    ...parts.flatMap((part) =>
      declarationsOf(symbolOf(compiled, part)).map((declared) => ({
        ...declared,
        node: part.node,
      })),
    ),
  ];
}

/** Every name in some code that is looked up on, or given to, something that is not known to have it. */
export function lookUpsIn(compiled: Compiled, code: Node): LookUp[] {
  const found: LookUp[] = [];
  walk(code, (node) => {
    const given = passedAt(compiled, node).filter(({ of }) => hasParts(compiled, of));
    const parts = [...lookedUpAt(compiled, node), ...given];
    found.push(...parts.filter((part) => symbolOf(compiled, part) === undefined));
  });
  return found;
}

/** Whether something is made of parts with names, and not of anything. */
function hasParts({ checker }: Compiled, type: Type | undefined): boolean {
  const certain = type && checker.getNonNullableType(type);
  return certain?.isObjectType() === true && checker.getPropertiesOfType(certain).length > 0;
}

function symbolOf({ checker }: Compiled, { of, name }: Part) {
  const certain = of && checker.getNonNullableType(of);
  return certain && checker.getPropertyOfType(certain, name);
}

/** `const { name } = of` */
function takenAt({ checker }: Compiled, node: Node): Part[] {
  if (!isObjectBindingPattern(node)) return [];
  const of = checker.getTypeAtLocation(node);
  return node.elements.filter(isBindingElement).flatMap((element) => {
    const own = element.propertyName ?? element.name;
    return own !== undefined && isIdentifier(own) ? [{ of, name: own.text, node: own }] : [];
  });
}

/** `{ name: … }` where something is wanted that has such a part. */
function givenAt(compiled: Compiled, node: Node): Part[] {
  if (!isObjectLiteralExpression(node)) return [];
  const of = wantedOfCall(compiled, node) ?? compiled.checker.getContextualType(node);
  return node.properties.flatMap((one) =>
    (isPropertyAssignment(one) || isShorthandPropertyAssignment(one)) && isIdentifier(one.name)
      ? [{ of, name: one.name.text, node: one }]
      : [],
  );
}

/** What is wanted of `node` in `function.call(self, …, node)`, which the compiler does not look through. */
function wantedOfCall({ checker }: Compiled, node: Node): Type | undefined {
  const { parent } = node;
  if (!isCallExpression(parent) || !isPropertyAccessExpression(parent.expression)) return undefined;
  const { expression: called, name } = parent.expression;
  const type = name.text === "call" ? checker.getTypeAtLocation(called) : undefined;
  const [signature] = type ? checker.getSignaturesOfType(type, SignatureKind.Call) : [];
  const index = parent.arguments.findIndex((argument) => argument === node) - 1;
  return signature && checker.getParameterType(signature, index);
}

/** What the project's own code has put into an object that is passed to a call of the extension API. */
function passedAt(compiled: Compiled, node: Node): Part[] {
  if (!isCallExpression(node) || !isPropertyAccessExpression(node.expression)) return [];
  const { checker, declarationsOf } = compiled;
  const callee = declarationsOf(checker.getSymbolAtLocation(node.expression.name));
  if (!callee.some(({ file }) => file.startsWith("webextension-polyfill"))) return [];
  const signature = checker.getResolvedSignature(node);
  return node.arguments.flatMap((argument, index) => {
    const of = signature && checker.getParameterType(signature, index);
    const type = checker.getTypeAtLocation(argument);
    return type?.isObjectType() ? partsOf(compiled, type, of, argument) : [];
  });
}

function partsOf(compiled: Compiled, type: Type, of: Type | undefined, node: Node): Part[] {
  const { checker } = compiled;
  const own = checker
    .getPropertiesOfType(type)
    .filter(({ declarations }) => declarations.some((one) => !one.path.includes("/node_modules/")));
  return own.flatMap((symbol) => {
    const part = { of, name: symbol.name, node };
    const [inner, wanted] = [symbol, symbolOf(compiled, part)].map(
      (one) => one && checker.getTypeOfSymbol(one),
    );
    const isNested = inner?.isObjectType() === true && !checker.isArrayLikeType(inner);
    return [part, ...(isNested ? partsOf(compiled, inner, wanted, node) : [])];
  });
}

/** `Reflect.get(of, "name")` and `"name" in of` */
function lookedUpAt({ checker }: Compiled, node: Node): Part[] {
  if (isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.InKeyword) {
    const { left, right } = node;
    return isStringLiteral(left)
      ? [{ of: checker.getTypeAtLocation(right), name: left.text, node }]
      : [];
  }
  if (!isCallExpression(node) || !isPropertyAccessExpression(node.expression)) return [];
  const { expression, name } = node.expression;
  if (!isIdentifier(expression) || expression.text !== "Reflect" || name.text !== "get") return [];
  const [on, wanted] = node.arguments;
  return on && wanted && isStringLiteral(wanted)
    ? [{ of: checker.getTypeAtLocation(on), name: wanted.text, node }]
    : [];
}
