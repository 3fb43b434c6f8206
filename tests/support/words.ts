import { readFileSync } from "node:fs";
import * as v from "valibot";
import ofBackground from "../../src/data/background-words.json" with { type: "json" };
import type { Language } from "../../src/core/language.ts";
import { wordsFrom, type Words } from "../../src/core/words.ts";

const Messages = v.record(v.string(), v.object({ message: v.string() }));

/** The words of a language, whole, as they stand in the source. */
export const wordsIn = once((language) => wordsFrom(language, textsIn(language)));

/** The words of a language that the background carries. */
export const backgroundWordsIn = once((language) => {
  const texts = Object.entries(textsIn(language));
  const said = texts.filter(([key]) => ofBackground.texts.includes(key));
  return wordsFrom(language, Object.fromEntries(said));
});

/** The texts of a language by their names. */
export function textsIn(language: Language): Record<string, string> {
  const file = `src/_locales/${language}/messages.json`;
  const messages = v.parse(Messages, JSON.parse(readFileSync(file, "utf8")));
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

function once(make: (language: Language) => Words): (language: Language) => Words {
  const made = new Map<Language, Words>();
  return (language) => {
    const words = made.get(language) ?? make(language);
    made.set(language, words);
    return words;
  };
}
