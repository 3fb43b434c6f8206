import { readFileSync } from "node:fs";
import * as v from "valibot";
import { expect, test } from "vitest";
import data from "../../src/data/background-words.json" with { type: "json" };
import { textsIn } from "../support/words.ts";
import { messageKey, text } from "./schemas.ts";

const BackgroundWords = v.strictObject({ about: text, texts: v.array(messageKey) });

test("background-words.json holds what its schema says, in the order of the alphabet", () => {
  expect(v.safeParse(BackgroundWords, data).issues).toBeUndefined();
  expect(data.texts).toEqual([...new Set(data.texts)].toSorted());
});

test("every text that the background's own code names is carried", () => {
  const keys = new Set(Object.keys(textsIn("en")));
  const named = namesIn("dist/background.js").filter((name) => keys.has(name));
  expect(named).toContain("badge_described");
  expect(named.filter((name) => !data.texts.includes(name))).toEqual([]);
});

/** The words between quotes in a bundle, in code of Sidenote's own and not in data. The build is the step before. */
function namesIn(file: string): string[] {
  const modules = readFileSync(file, "utf8").split(/^ *\/\/ (?=\S+\.(?:json|[jt]sx?)$)/m);
  const own = modules.filter((module) => /^src\/(?!data|_locales)/.test(module)).join("\n");
  return [...own.matchAll(/"([a-z0-9_]+)"/g)].map(([, name = ""]) => name);
}
