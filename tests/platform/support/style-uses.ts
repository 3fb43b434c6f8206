import { isKnown, nodeAt, pathsBelow } from "./bcd.ts";

/** The functions and words of values that belong to no one property. */
const VALUES = pathsBelow("css.types");

/** What style sheets are written with, each by its path: rules, selectors, properties, and their words and functions. */
export function stylePaths(css: string): string[] {
  const bare = css.replace(/\/\*[^]*?\*\//g, "").replace(/"[^"]*"|'[^']*'/g, "");
  const parts = [...bare.matchAll(/([^{};]*)([{};])/g)];
  const paths = parts.flatMap(([, text = "", end]) => {
    const part = text.trim();
    if (part === "") return [];
    if (part.startsWith("@")) return rulePaths(part);
    return end === "{" ? selectorPaths(part) : declarationPaths(part);
  });
  return [...new Set(paths)];
}

function rulePaths(text: string): string[] {
  const [, name = "", condition = ""] = /^@([\w-]+)([^]*)$/.exec(text) ?? [];
  const rule = `css.at-rules.${name}`;
  const asked = [...condition.matchAll(/\(\s*([\w-]+)\s*:/g)].map(([, feature = ""]) =>
    name === "supports"
      ? `css.properties.${feature}`
      : `${rule}.${feature.replace(/^(?:min|max)-/, "")}`,
  );
  return [known(rule), ...asked.filter(isKnown), ...functionPaths(condition)];
}

function selectorPaths(text: string): string[] {
  const nesting = text.includes("&") ? ["css.selectors.nesting"] : [];
  // A name with the prefix of one engine says nothing to the others, and is meant to.
  const pseudo = [...text.matchAll(/::?([a-z][a-z-]*)/g)].map(
    ([, name]) => `css.selectors.${name}`,
  );
  return [...nesting, ...pseudo.map(known)];
}

function declarationPaths(text: string): string[] {
  const [, name = "", value = ""] = /^([\w-]+)\s*:([^]*)$/.exec(text) ?? [];
  if (/^-[a-z]/.test(name)) return [];
  if (name.startsWith("--")) return ["css.properties.custom-property", ...functionPaths(value)];
  const property = known(`css.properties.${name}`);
  const words = [...value.matchAll(/(?<![\w#.-])[a-z][a-z-]*(?![\w(-])/g)].map(
    ([word]) => `${property}.${word}`,
  );
  return [property, ...words.filter(isKnown), ...functionPaths(value)];
}

function functionPaths(value: string): string[] {
  return [...value.matchAll(/([a-z][a-z-]*)\(/g)].map(([, name]) => {
    const path =
      VALUES.find((one) => one.endsWith(`.${name}`)) ??
      `css.properties.grid-template-columns.${name}`;
    return known(path);
  });
}

/** Throws when nothing is known of a path. */
function known(path: string): string {
  if (nodeAt(path) === undefined) throw new Error(`nothing is known of ${path}`);
  return path;
}
