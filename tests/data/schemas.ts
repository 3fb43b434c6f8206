import * as v from "valibot";
import { keyFromData } from "../../src/core/words.ts";
import { textsIn } from "../support/words.ts";

/** An ISO day. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A year, a month, a day, or the word `undated`. */
export const someDate = v.pipe(v.string(), v.regex(/^(\d{4}(-\d{2}){0,2}|undated)$/));

export const text = v.pipe(v.string(), v.nonEmpty());

export const web = v.pipe(v.string(), v.url(), v.startsWith("http"));

/** A host in lower case, IDN in punycode. */
export const host = v.pipe(v.string(), v.regex(/^([a-z0-9-]+\.)+[a-z]+$/));

/** Names of sources, at least one, in the order of the alphabet. */
export const sourceNames = v.pipe(
  v.array(text),
  v.nonEmpty(),
  v.check((names) => names.join() === [...new Set(names)].toSorted().join()),
);

/** The name of a text in the catalogues. */
export const messageKey = v.pipe(
  v.string(),
  v.check((key) => isKey(key)),
);

function isKey(key: string): boolean {
  try {
    return Object.hasOwn(textsIn("en"), keyFromData(key));
  } catch {
    return false;
  }
}

const lowerCase = v.pipe(
  text,
  v.check((word) => word === word.toLowerCase()),
);

const words = v.pipe(v.array(lowerCase), v.nonEmpty());

/** signals.json */
export const Signals = v.strictObject({
  checked: day,
  about: text,
  groups: v.record(text, text),
  reprintable: v.array(text),
  signals: v.array(
    v.strictObject({
      name: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)),
      where: v.pipe(v.array(text), v.nonEmpty()),
      test: v.picklist([
        "is",
        "is-not",
        "has",
        "host",
        "outlet-address",
        "outlet-name",
        "other-name",
        "other-brand",
        "same-path",
        "outlet-frame",
        "publisher-notice",
      ]),
      values: v.optional(words),
      with: v.optional(words),
      unless: v.optional(words),
      on: v.optional(words),
      strength: v.picklist(["strong", "weak"]),
      side: v.picklist(["support", "veto", "embed"]),
      group: text,
      source: text,
      date: day,
    }),
  ),
});

/** service-marks.json */
export const ServiceMarks = v.strictObject({
  checked: day,
  about: text,
  source: text,
  outlet: words,
  services: v.array(
    v.strictObject({
      host: text,
      names: v.array(lowerCase),
      languageServices: v.array(lowerCase),
      cultures: v.array(lowerCase),
      accounts: v.array(lowerCase),
    }),
  ),
});
