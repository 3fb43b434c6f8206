/** The languages that Sidenote speaks. */
export const LANGUAGES = ["en", "ru", "uk"] as const;

/** What the reader can choose: a language, or the browser's own order of preference. */
export const LANGUAGE_CHOICES = ["auto", ...LANGUAGES] as const;

export type Language = (typeof LANGUAGES)[number];
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

export type Direction = "ltr" | "rtl";

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(["fa", "prs", "ps"]);

/** The direction in which a language is written. */
export function directionOf(language: Language): Direction {
  return RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr";
}

/**
 * The language to speak.
 *
 * @param preferred BCP 47 tags in the browser's order of preference; used with the choice `auto`.
 */
export function chooseLanguage(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== "auto") return choice;
  const known = preferred.map(primarySubtag).map((tag) => LANGUAGES.find((one) => one === tag));
  return known.find((language) => language !== undefined) ?? "en";
}

function primarySubtag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? "";
}
