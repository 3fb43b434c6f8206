import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { isKnown, limitsOf } from "./support/bcd.ts";
import { compareWithTable, readTable } from "./support/compat-table.ts";
import { compile } from "./support/compiler.ts";
import { otherUses, usesOfCode } from "./support/own-uses.ts";

const compiled = compile();
afterAll(() => compiled.close());

const code = usesOfCode(compiled, compiled.filesIn("src"));
const paths = [...code.paths, ...otherUses()].filter(isKnown).toSorted();
const limits = new Map(paths.map((path) => [path, limitsOf(path)]));
const table = readTable(readFileSync("docs/compatibility.md", "utf8"));

test("every use of a browser can be told", () => {
  expect(code.unclear).toEqual([]);
});

test("what is used is found at all", () => {
  expect(paths.length).toBeGreaterThan(500);
  expect(paths).toEqual(
    expect.arrayContaining([
      "api.Navigator.locks",
      "css.types.color.light-dark",
      "html.elements.dialog",
      "javascript.builtins.Array.toSorted",
      "javascript.operators.import",
      "webextensions.api.scripting.RegisteredContentScript.matchOriginAsFallback",
      "webextensions.api.storage.session.onChanged",
      "webextensions.manifest.background.service_worker",
    ]),
  );
});

test("what is not in every version that is claimed has a line that says what happens instead, and nothing else has", () => {
  expect(compareWithTable(limits, table)).toEqual([]);
});
