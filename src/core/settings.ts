import { LANGUAGE_CHOICES, type LanguageChoice } from "./language.ts";
import { PAPERS, REGIONS, type Papers, type Region } from "./reader.ts";
import { TEXT_SIZES, type TextSize } from "./text-size.ts";

/** Everything that Sidenote remembers about its reader. */
export interface Settings {
  readonly region: Region;
  readonly papers: Papers;
  readonly textSize: TextSize;
  readonly language: LanguageChoice;
}

/** What holds until the reader says otherwise. Nothing is stored for it. */
export const DEFAULT_SETTINGS: Settings = {
  region: "unset",
  papers: "unset",
  textSize: "md",
  language: "auto",
};

/**
 * Reads settings out of whatever was stored. Never throws: a field that is missing or unknown falls
 * back to its default alone, the others are kept, and fields of other versions are left out.
 */
export function parseSettings(fields: Readonly<Record<string, unknown>>): Settings {
  return {
    region: oneOf(REGIONS, fields["region"], DEFAULT_SETTINGS.region),
    papers: oneOf(PAPERS, fields["papers"], DEFAULT_SETTINGS.papers),
    textSize: oneOf(TEXT_SIZES, fields["textSize"], DEFAULT_SETTINGS.textSize),
    language: oneOf(LANGUAGE_CHOICES, fields["language"], DEFAULT_SETTINGS.language),
  };
}

/** Whether two settings say the same. Firefox reports changes that change nothing. */
export function sameSettings(a: Settings, b: Settings): boolean {
  return (
    a.region === b.region &&
    a.papers === b.papers &&
    a.textSize === b.textSize &&
    a.language === b.language
  );
}

/** The one of `choices` that equals `value`, or `fallback`. */
export function oneOf<T extends string>(choices: readonly T[], value: unknown, fallback: T): T {
  return choices.find((choice) => choice === value) ?? fallback;
}
