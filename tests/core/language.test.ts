import { expect, test } from "vitest";
import { chooseLanguage, directionOf, LANGUAGES } from "../../src/core/language.ts";
import { serviceName } from "../../src/core/service-names.ts";
import { findSite, type Site } from "../../src/core/sites.ts";
import { keyFromData, wordsFrom } from "../../src/core/words.ts";
import { wordsIn } from "../support/words.ts";

test.each([
  ["ru", ["en-US"], "ru"],
  ["auto", ["uk-UA", "ru"], "uk"],
  ["auto", ["kk", "ru_RU", "en"], "kk"],
  ["auto", ["EN-gb"], "en"],
  ["auto", ["fr", "ka"], "ka"],
  ["auto", ["fa_AF", "fa"], "prs"],
  ["auto", ["prs-AF"], "prs"],
  ["auto", ["fa-IR"], "fa"],
  ["auto", ["uz-Cyrl-UZ"], "uz"],
  ["auto", ["sr-Latn-RS", "en"], "sr"],
  ["auto", ["hr-HR", "en"], "bs"],
  ["auto", ["mo"], "ro"],
  ["auto", ["rus", "ukr-x"], "en"],
  ["auto", [], "en"],
] as const)("the choice %s with %o speaks %s", (choice, preferred, language) => {
  expect(chooseLanguage(choice, preferred)).toBe(language);
});

test("values are filled in, in every language, and keep their direction", () => {
  for (const language of LANGUAGES) {
    const text = wordsIn(language).say("why_chosen_region", { region: "«$PAPERS$»" });
    expect(text).toContain("«$PAPERS$»");
    expect(text.includes("\u2068«$PAPERS$»\u2069")).toBe(directionOf(language) === "rtl");
  }
});

test("a text without its value, and a text that does not exist, are loud", () => {
  expect(() => wordsIn("en").say("why_chosen_region")).toThrow(/no value for REGION/);
  expect(() => wordsIn("en").say(keyFromData("no_such_text"))).toThrow(/no text is called/);
  expect(() => keyFromData("toString")).toThrow(/no text can be called/);
  expect(() => wordsFrom("en", {}).say("ext_name")).toThrow(/no text is called ext_name in en/);
});

test.each([
  ["svaboda.org", "be", "Радыё Свабода"],
  ["svaboda.org", "ru", siteNamed("svaboda.org").names.ru],
  ["svaboda.org", "fa", siteNamed("svaboda.org").names.en],
  ["radiofarda.com", "fa", siteNamed("radiofarda.com").native],
  ["radiofarda.com", "kk", siteNamed("radiofarda.com").names.ru],
  ["slobodnaevropa.org", "bs", siteNamed("slobodnaevropa.org").native],
  ["rferl.org", "en", siteNamed("rferl.org").names.en],
] as const)("%s is named for readers of %s", (host, language, name) => {
  expect(serviceName(siteNamed(host), language)).toBe(name);
});

function siteNamed(host: string): Site {
  const site = findSite(host);
  if (site === undefined) throw new Error(`no site ${host}`);
  return site;
}
