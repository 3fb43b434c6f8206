import type en from "../_locales/en/messages.json";
import { directionOf, type Language } from "./language.ts";

declare const fromData: unique symbol;

/** The name of a text that our own data gives. Whether there is such a text is tested, and said when it is looked up. */
export type KeyFromData = string & { readonly [fromData]: true };

/** The name of a text in the catalogues of `src/_locales`. */
export type MessageKey = keyof typeof en | KeyFromData;

/** What goes into a text in place of `$NAME$`, by the name in lower case. */
export type MessageValues = Readonly<Record<string, string>>;

/** Looks up a text in one language and fills in its values. */
export type Say = (key: MessageKey, values?: MessageValues) => string;

/** The texts of a language by their names. */
export type Catalogue = Readonly<Record<string, string>>;

/** A language with its look-up. */
export interface Words {
  readonly language: Language;
  readonly say: Say;
}

/** The look-up in a catalogue. It throws when a text is not there, or names a value that it was not given. */
export function wordsFrom(language: Language, catalogue: Catalogue): Words {
  const isolate = directionOf(language) === "rtl";
  return {
    language,
    say(key, values = {}) {
      const text = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
      if (text === undefined) throw new Error(`no text is called ${key} in ${language}`);
      return fill(text, values, isolate);
    },
  };
}

/** Reads the name of a text out of data. Throws when it cannot be one. */
export function keyFromData(name: string): MessageKey {
  if (!isKey(name)) throw new Error(`no text can be called ${name}`);
  return name;
}

function isKey(name: string): name is KeyFromData {
  return /^[a-z0-9_]+$/.test(name);
}

/** Latin names and addresses keep their own direction among words that run from the right: U+2068 and U+2069. */
function fill(text: string, values: MessageValues, isolate: boolean): string {
  return text.replace(/\$(\w+)\$/g, (_, name: string) => {
    const value = values[name.toLowerCase()];
    if (value === undefined) throw new Error(`no value for ${name} in: ${text}`);
    return isolate ? `\u2068${value}\u2069` : value;
  });
}
