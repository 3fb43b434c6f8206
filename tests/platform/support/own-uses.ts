import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import manifest from "../../../manifest.json" with { type: "json" };
import { allSheets } from "../../../src/core/reading-sheets.ts";
import { noteStyle } from "../../../src/page/note-style.ts";
import { QUESTION_STYLE } from "../../../src/page/question-style.ts";
import type { Node } from "typescript/unstable/ast";
import { placeOf, type Compiled } from "./compiler.ts";
import { declaredPaths, pathsOf, unclearIn } from "./extension-uses.ts";
import { manifestPaths } from "./manifest-uses.ts";
import { lookUpsIn, usesIn } from "./names.ts";
import { stylePaths } from "./style-uses.ts";
import { eventPaths, markupPaths, syntaxPaths, webPathsOf } from "./web-uses.ts";

/** Names that the types do not have, each with the paths that it stands for: none for what is Sidenote's own. */
const LOOKED_UP: Readonly<Record<string, readonly string[]>> = {
  // Chromium's alone, and not in the data.
  cacheStorage: [],
  chrome: [],
  dom: ["webextensions.api.dom"],
  fileSystems: ["webextensions.api.browsingData.DataTypeSet.fileSystems"],
  getSelection: ["api.ShadowRoot.getSelection"],
  host: [],
  kind: [],
  on: [],
  origins: ["webextensions.api.browsingData.RemovalOptions.origin"],
  openOrClosedShadowRoot: ["webextensions.api.dom.openOrClosedShadowRoot"],
  setAccessLevel: ["webextensions.api.storage.StorageArea.setAccessLevel"],
  setData: ["api.DataTransfer.setData"],
  type: [],
  // Firefox's alone, and not in the data: see the code that looks it up.
  wrappedJSObject: [],
};

/** What some code uses of browsers, and what in it cannot be told. */
export interface Uses {
  /** Paths of the compatibility data. */
  readonly paths: ReadonlySet<string>;
  readonly unclear: readonly string[];
}

/** What code uses of the extension API, the web and JavaScript. */
export function usesOfCode(compiled: Compiled, files: readonly Node[]): Uses {
  const paths = new Set<string>();
  const unclear: string[] = [];
  const add = (node: Node, found: () => readonly string[]): void => {
    try {
      for (const one of found()) paths.add(one);
    } catch (error) {
      unclear.push(`${placeOf(node)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  for (const file of files) {
    for (const use of usesIn(compiled, file)) {
      add(use.node, () => [...pathsOf(use), ...webPathsOf(use)]);
    }
    for (const { name, node } of lookUpsIn(compiled, file)) add(node, () => lookedUp(name));
    add(file, () => declaredPaths(compiled, file));
    add(file, () => [...eventPaths(file), ...markupPaths(file), ...syntaxPaths(file)]);
    unclear.push(...unclearIn(compiled, file).map((place) => `${place}: goes out of sight`));
  }
  return { paths, unclear };
}

/** What the manifest and all style sheets use: those of views, of what stands in pages, and of the reading controls. */
export function otherUses(): Set<string> {
  const views = readdirSync("src", { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith(".css"))
    .map(({ parentPath, name }) => readFileSync(path.join(parentPath, name), "utf8"));
  const sheets = [...views, noteStyle(0), QUESTION_STYLE, ...allSheets().map(({ css }) => css)];
  return new Set([...manifestPaths(manifest), ...sheets.flatMap(stylePaths)]);
}

function lookedUp(name: string): readonly string[] {
  const paths = Object.hasOwn(LOOKED_UP, name) ? LOOKED_UP[name] : undefined;
  if (paths === undefined) throw new Error(`nobody has said what ${name} is`);
  return paths;
}
