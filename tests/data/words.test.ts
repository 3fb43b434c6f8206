import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/core/language.ts";

const Catalogue = v.record(
  v.pipe(v.string(), v.regex(/^[a-z0-9_]+$/)),
  v.strictObject({
    message: v.pipe(v.string(), v.nonEmpty()),
    description: v.optional(v.string()),
    placeholders: v.optional(v.record(v.string(), v.strictObject({ content: v.string() }))),
  }),
);

/** The most that the Chrome Web Store takes as a description. */
const DESCRIPTION_LIMIT = 132;

/** A name, a figure, and a country that many languages call alike. */
const SAME_EVERYWHERE: ReadonlySet<string> = new Set([
  "ext_name",
  "region_turkmenistan",
  "text_size_percent",
]);

const read = (language: string) =>
  v.parse(Catalogue, JSON.parse(readFileSync(`src/_locales/${language}/messages.json`, "utf8")));
const english = read("en");

test("there is a catalogue for each language, and no other", () => {
  expect(readdirSync("src/_locales").toSorted()).toEqual([...LANGUAGES].toSorted());
});

describe.each(LANGUAGES)("the words in %s", (language) => {
  const words = read(language);

  test("are as many and in the same order as in English", () => {
    expect(Object.keys(words)).toEqual(Object.keys(english));
  });

  test("take the same values as in English, each declared", () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(words)) {
      const named = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase());
      expect(named.toSorted(), key).toEqual(Object.keys(placeholders).toSorted());
      expect(placeholders, key).toEqual(english[key]?.placeholders ?? {});
    }
  });

  test.skipIf(language === "en")("are no longer the English ones", () => {
    const same = Object.entries(words).filter(
      ([key, { message }]) =>
        message === english[key]?.message && message.length > 9 && !SAME_EVERYWHERE.has(key),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });

  test("stay calm and never promise safety", () => {
    for (const [key, { message }] of Object.entries(words)) {
      expect(message, key).not.toMatch(/!|you are safe|вы в безопасности|ви в безпеці/i);
      expect(message, key).toBe(message.trim());
    }
  });

  test("fit the stores", () => {
    expect(words["ext_description"]?.message.length).toBeLessThanOrEqual(DESCRIPTION_LIMIT);
  });
});

test("every text is used somewhere", () => {
  const sources = sourceText("src");
  const families =
    /^(region|papers|language|text_size|russia|belarus|iran|turkmenistan|action|grade|consequence|link|why|question|guard|reading|signal|found|source|permission|erase_left|welcome)_/;
  const unused = Object.keys(english).filter(
    (key) =>
      !families.test(key) &&
      !key.startsWith("ext_") &&
      !key.startsWith("command_") &&
      !sources.includes(`"${key}"`),
  );
  expect(unused).toEqual([]);
});

function sourceText(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, "utf8"))
    .join("\n");
}
