import { expect, test } from "vitest";
import { chooseLanguage, LANGUAGES } from "../../src/core/language.ts";
import { keyFromData, sayIn } from "../../src/core/words.ts";

test.each([
  ["ru", ["en-US"], "ru"],
  ["auto", ["uk-UA", "ru"], "uk"],
  ["auto", ["kk", "ru_RU", "en"], "ru"],
  ["auto", ["EN-gb"], "en"],
  ["auto", ["fr", "ka"], "en"],
  ["auto", ["rus", "ukr-x"], "en"],
  ["auto", [], "en"],
] as const)("the choice %s with %o speaks %s", (choice, preferred, language) => {
  expect(chooseLanguage(choice, preferred)).toBe(language);
});

test("values are filled in, in every language", () => {
  for (const language of LANGUAGES) {
    const say = sayIn(language);
    expect(say("why_chosen_region", { region: "«$PAPERS$»" })).toContain("«$PAPERS$»");
  }
});

test("a text without its value, and a text that does not exist, are loud", () => {
  expect(() => sayIn("en")("why_chosen_region")).toThrow(/no value for REGION/);
  expect(() => keyFromData("toString")).toThrow(/no text is called/);
});
