import { formatDate } from "../../src/core/dates.ts";
import { LANGUAGES, nativeName, type Language } from "../../src/core/language.ts";
import { serviceName } from "../../src/core/service-names.ts";
import { SITES } from "../../src/core/sites.ts";
import { TEXT_STEP_NAMES } from "../../src/core/text-size.ts";
import type { Words } from "../../src/core/words.ts";
import organisations from "../../src/data/organisations.json" with { type: "json" };
import parts from "../../src/data/parts.json" with { type: "json" };
import samples from "../../src/data/reading-samples.json" with { type: "json" };

/** Words that give the name of a text in place of the text, such as `[region_label]`, and after it its values. */
export function pseudoWords(language: Language): Words {
  return {
    language,
    say: (key, values = {}) => `[${[key, ...Object.values(values)].join(" ")}]`,
  };
}

/** Attributes that readers see or hear. */
const HEARD = ["aria-label", "aria-description", "aria-valuetext", "title", "placeholder", "alt"];

/** What in a document has letters that are neither the name of a text nor known not to need one. */
export function untranslated(root: Element, language: Language): string[] {
  const elements = [root, ...root.querySelectorAll("*")];
  const attributes = elements.flatMap((element) =>
    HEARD.flatMap((name) => element.getAttribute(name) ?? []),
  );
  const texts = elements.flatMap((element) =>
    [...element.childNodes].flatMap((node) =>
      node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? "") : [],
    ),
  );
  const isKnown = knownIn(language);
  return [...attributes, ...texts].filter((text) =>
    /\p{L}/u.test(text.replace(NAME_OF_TEXT, " ").replace(isKnown, " ").replace(HOST, " ")),
  );
}

const NAME_OF_TEXT = /\[[a-z0-9_]+(?=[ \]])/g;

/** A host, or a pattern of hosts as the browser has it. */
const HOST = /(?<![\w.-])(?:\*:\/\/)?(?:[\w*-]+\.)+[a-z]{2,}(?:\/\*)?(?![\w-])/g;

const made = new Map<Language, RegExp>();

/** What is the same in every language, or comes from the language itself. */
function knownIn(language: Language): RegExp {
  const known = made.get(language) ?? wholeWords(namesIn(language));
  made.set(language, known);
  return known;
}

function namesIn(language: Language): string[] {
  return [
    "Sidenote",
    "RFE/RL",
    parts.licence,
    ...TEXT_STEP_NAMES.map((name) => name.toUpperCase()),
    ...parts.parts.flatMap(({ name, licence }) => [name, licence]),
    ...LANGUAGES.map(nativeName),
    ...SITES.map((site) => serviceName(site, language)),
    // One that is more than a proper name has a text.
    ...organisations.organisations.flatMap((one) => ("text" in one ? [] : [one.name])),
    ...samples.texts.map(({ text }) => text),
    ...Array.from({ length: 12 }, (_, month) => nameOfMonth(month + 1, language)),
  ];
}

/** One of some words, by itself: part of a longer word is not it. The longest is taken. */
function wholeWords(words: readonly string[]): RegExp {
  const literal = [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return new RegExp(`(?<!\\p{L})(?:${literal.join("|")})(?!\\p{L})`, "gu");
}

/** What a language writes for a month beside its figures. */
function nameOfMonth(month: number, language: Language): string {
  const date = formatDate(`2026-${String(month).padStart(2, "0")}-15`, language);
  return date.replace(/\p{N}+/gu, "").replace(/^[\s,.]+|[\s,.]+$/gu, "");
}
