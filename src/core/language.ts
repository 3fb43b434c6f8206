import { KNOWN } from "./languages.ts";

/** A language that Sidenote speaks, by its code. */
export type Language = keyof typeof KNOWN;

/** The languages that Sidenote speaks. */
export const LANGUAGES: readonly Language[] = Object.keys(KNOWN).filter(isLanguage);

/** What the reader can choose: a language, or the browser's own order of preference. */
export type LanguageChoice = "auto" | Language;

export const LANGUAGE_CHOICES: readonly LanguageChoice[] = ["auto", ...LANGUAGES];

export type Direction = "ltr" | "rtl";

/** The name of a language in itself. */
export function nativeName(language: Language): string {
  return KNOWN[language].native;
}

/** A language as a BCP 47 tag, for documents and for the browser's own formats. */
export function tagOf(language: Language): string {
  return KNOWN[language].tag;
}

/** The direction in which a language is written. */
export function directionOf(language: Language): Direction {
  return KNOWN[language].direction === "rtl" ? "rtl" : "ltr";
}

/** Whether somebody who knows the law has read the words in a language. The English ones are the original. */
export function isLawReviewed(language: Language): boolean {
  const { from, reviewed }: Translation = KNOWN[language].translation;
  return from === "original" || reviewed.some(({ covers }) => covers.includes("law"));
}

interface Translation {
  readonly from: string;
  readonly reviewed: readonly { readonly covers: readonly string[] }[];
}

/**
 * The language to speak.
 *
 * @param preferred BCP 47 tags in the browser's order of preference; used with the choice `auto`.
 */
export function chooseLanguage(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== "auto") return choice;
  const known = preferred.map(languageOfTag);
  return known.find((language) => language !== undefined) ?? "en";
}

/** The language for a tag: one that names it whole, such as Dari as `fa-AF`, else one that names its first part. */
function languageOfTag(tag: string): Language | undefined {
  const whole = tag.toLowerCase().replaceAll("_", "-");
  const names = [whole, whole.split("-")[0] ?? ""];
  return names
    .map((name) => LANGUAGES.find((one) => browserTags(one).includes(name)))
    .find((language) => language !== undefined);
}

function browserTags(language: Language): readonly string[] {
  return KNOWN[language].browser.map((tag) => tag.toLowerCase());
}

function isLanguage(code: string): code is Language {
  return Object.hasOwn(KNOWN, code);
}
