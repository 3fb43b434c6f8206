import type { Language } from "../core/language.ts";
import { wordsFrom, type Catalogue, type Words } from "../core/words.ts";

/** The file of each language, written out so that no address is put together. */
const FILES: Readonly<Record<Language, () => Promise<{ default: unknown }>>> = {
  en: () => import("/words/en.js"),
  ru: () => import("/words/ru.js"),
  uk: () => import("/words/uk.js"),
  be: () => import("/words/be.js"),
  kk: () => import("/words/kk.js"),
  ky: () => import("/words/ky.js"),
  uz: () => import("/words/uz.js"),
  tg: () => import("/words/tg.js"),
  tk: () => import("/words/tk.js"),
  tt: () => import("/words/tt.js"),
  ba: () => import("/words/ba.js"),
  crh: () => import("/words/crh.js"),
  hy: () => import("/words/hy.js"),
  az: () => import("/words/az.js"),
  ka: () => import("/words/ka.js"),
  ro: () => import("/words/ro.js"),
  fa: () => import("/words/fa.js"),
  prs: () => import("/words/prs.js"),
  ps: () => import("/words/ps.js"),
  sr: () => import("/words/sr.js"),
  bs: () => import("/words/bs.js"),
  sq: () => import("/words/sq.js"),
  mk: () => import("/words/mk.js"),
  bg: () => import("/words/bg.js"),
  hu: () => import("/words/hu.js"),
};

/**
 * Loads the words of a language, out of the extension itself. The browser keeps a file that was loaded.
 *
 * @throws when the file is not there, or is no catalogue.
 */
export async function loadWords(language: Language): Promise<Words> {
  const { default: catalogue } = await FILES[language]();
  if (!isCatalogue(catalogue)) throw new Error(`no catalogue of ${language}`);
  return wordsFrom(language, catalogue);
}

function isCatalogue(value: unknown): value is Catalogue {
  return value instanceof Object && Object.values(value).every((text) => typeof text === "string");
}
