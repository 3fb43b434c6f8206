import en from "../_locales/en/messages.json" with { type: "json" };
import ru from "../_locales/ru/messages.json" with { type: "json" };
import uk from "../_locales/uk/messages.json" with { type: "json" };
import be from "../_locales/be/messages.json" with { type: "json" };
import kk from "../_locales/kk/messages.json" with { type: "json" };
import ky from "../_locales/ky/messages.json" with { type: "json" };
import uz from "../_locales/uz/messages.json" with { type: "json" };
import tg from "../_locales/tg/messages.json" with { type: "json" };
import tk from "../_locales/tk/messages.json" with { type: "json" };
import tt from "../_locales/tt/messages.json" with { type: "json" };
import ba from "../_locales/ba/messages.json" with { type: "json" };
import crh from "../_locales/crh/messages.json" with { type: "json" };
import hy from "../_locales/hy/messages.json" with { type: "json" };
import az from "../_locales/az/messages.json" with { type: "json" };
import ka from "../_locales/ka/messages.json" with { type: "json" };
import ro from "../_locales/ro/messages.json" with { type: "json" };
import fa from "../_locales/fa/messages.json" with { type: "json" };
import prs from "../_locales/prs/messages.json" with { type: "json" };
import ps from "../_locales/ps/messages.json" with { type: "json" };
import sr from "../_locales/sr/messages.json" with { type: "json" };
import bs from "../_locales/bs/messages.json" with { type: "json" };
import sq from "../_locales/sq/messages.json" with { type: "json" };
import mk from "../_locales/mk/messages.json" with { type: "json" };
import bg from "../_locales/bg/messages.json" with { type: "json" };
import hu from "../_locales/hu/messages.json" with { type: "json" };
import type { Language } from "../core/language.ts";
import { wordsFrom, type Words } from "../core/words.ts";

// A worker cannot load a language when it needs one, so it carries them all: only what the background says, see
// `build.mjs`. What the popup says is loaded a language at a time.
const CATALOGUES: Readonly<Record<Language, Messages>> = {
  en,
  ru,
  uk,
  be,
  kk,
  ky,
  uz,
  tg,
  tk,
  tt,
  ba,
  crh,
  hy,
  az,
  ka,
  ro,
  fa,
  prs,
  ps,
  sr,
  bs,
  sq,
  mk,
  bg,
  hu,
};

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The words of the background in a language. */
export function wordsIn(language: Language): Words {
  const texts = Object.entries(CATALOGUES[language]).map(([key, { message }]) => [key, message]);
  return wordsFrom(language, Object.fromEntries(texts));
}
