import en from "../_locales/en/messages.json" with { type: "json" };
import ru from "../_locales/ru/messages.json" with { type: "json" };
import uk from "../_locales/uk/messages.json" with { type: "json" };
import type { Language } from "./language.ts";

/** The name of a text in the catalogues of `src/_locales`. */
export type MessageKey = keyof typeof en;

/** What goes into a text in place of `$NAME$`, by the name in lower case. */
export type MessageValues = Readonly<Record<string, string>>;

/** Looks up a text in one language and fills in its values. */
export type Say = (key: MessageKey, values?: MessageValues) => string;

const CATALOGUES = { en, ru, uk } satisfies Record<Language, Record<MessageKey, unknown>>;

/** The look-up for a language. Throws when a text names a value that it was not given. */
export function sayIn(language: Language): Say {
  const catalogue: Record<MessageKey, { message: string }> = CATALOGUES[language];
  return (key, values = {}) => fill(catalogue[key].message, values);
}

/** Reads the name of a text out of data. Throws on an unknown name: the data is ours and tested. */
export function keyFromData(name: string): MessageKey {
  if (!isMessageKey(name)) throw new Error(`no text is called ${name}`);
  return name;
}

function isMessageKey(name: string): name is MessageKey {
  return Object.hasOwn(en, name);
}

function fill(text: string, values: MessageValues): string {
  return text.replace(/\$(\w+)\$/g, (_, name: string) => {
    const value = values[name.toLowerCase()];
    if (value === undefined) throw new Error(`no value for ${name} in: ${text}`);
    return value;
  });
}
