import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { DESIGNATIONS } from "../../src/core/designations.ts";
import { LANGUAGES, type Language } from "../../src/core/language.ts";

const Words = v.record(v.string(), v.looseObject({ message: v.string() }));
const wordsIn = (language: string) =>
  v.parse(Words, JSON.parse(readFileSync(`src/_locales/${language}/messages.json`, "utf8")));
const english = wordsIn("en");

/** The headlines of a designation say how it relates to the reader, which the assessment decides. */
const HEADLINE = /^[a-z]+_(described|may_describe|not_described|shared_with)$/;

/** Words that speak of the law although they are of no one designation, and the claims they rest on. */
const GENERAL: Readonly<Record<string, readonly string[]>> = {
  ext_description: ["russia_lead"],
  welcome_text: ["russia_lead"],
  why_no_match: ["russia_who"],
  grade_documented_courts: ["russia_share_evidence", "belarus_donate_evidence"],
  grade_documented_publisher: ["russia_contact_evidence"],
  grade_stated_law: ["russia_donate_evidence", "belarus_share_evidence"],
  consequence_criminal: ["russia_money", "belarus_money", "iran_penalty"],
};

/** Labels of a claim's own date and source, of choices, and what Sidenote says of itself. */
const LABELS =
  /^(link|notice|papers|region|elsewhere|language|text_size|access|publisher_notice|advice)_|^facts_title$|^(shares_with|evidence_title|grade_stated_(publisher|press))$/;

const SPEAKS_OF_LAW =
  /\b(fines?|fined|prison|imprisonment|jail|punish|crim|law|court|offence|penalt|arrest|listed|convict|illegal|charge)/i;

/** Languages for which the measure of readability is meant. */
const MEASURED: ReadonlySet<Language> = new Set(["en", "ru", "uk"]);

const said = DESIGNATIONS.flatMap(({ id, claims, notFound }) =>
  [...claims, ...notFound].map(({ statement }) => ({ id, statement })),
);

describe("from words to claims", () => {
  const keys = Object.keys(english);

  test("every text of a designation is a headline, a claim, or says that nothing was found", () => {
    const owners = DESIGNATIONS.map(({ id }) => id).join("|");
    const legal = keys.filter((key) => new RegExp(`^(${owners})_`).test(key));
    const claimed = said.map(({ statement }) => statement);
    expect(legal.filter((key) => !HEADLINE.test(key)).toSorted()).toEqual(claimed.toSorted());
  });

  test("no other text speaks of the law but with a claim behind it", () => {
    const owners = DESIGNATIONS.map(({ id }) => `${id}_`);
    const others = keys.filter((key) => !owners.some((owner) => key.startsWith(owner)));
    const legal = others.filter((key) => SPEAKS_OF_LAW.test(english[key]?.message ?? ""));
    const unlabelled = legal.filter((key) => !LABELS.test(key));
    expect(unlabelled.filter((key) => GENERAL[key] === undefined)).toEqual([]);
    const claimed = new Set(said.map(({ statement }) => statement));
    for (const claim of Object.values(GENERAL).flat()) expect(claimed).toContain(claim);
  });
});

describe("from claims to words", () => {
  test.each(said)("$statement is named after $id, and said in every language", (one) => {
    expect(one.statement.startsWith(`${one.id}_`)).toBe(true);
    for (const language of LANGUAGES) {
      expect(wordsIn(language)[one.statement]?.message).toMatch(/\p{L}{3}/u);
    }
  });
});

describe.each(LANGUAGES)("what a reader must understand first, in %s", (language) => {
  const first = Object.entries(wordsIn(language))
    .filter(([key]) => isReadFirst(key))
    .map(([, { message }]) => message);

  test("is said in short sentences of short words", () => {
    expect(first.length).toBeGreaterThan(20);
    for (const sentence of first.flatMap(sentencesOf)) {
      expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(
        MEASURED.has(language) ? 20 : 28,
      );
    }
    // The measure counts long words, which says nothing of languages that build them of endings.
    if (MEASURED.has(language)) {
      expect(lixOf(first.flatMap(sentencesOf))).toBeLessThanOrEqual(45);
    }
  });
});

function isReadFirst(key: string): boolean {
  if (key.startsWith("badge_")) return false;
  return HEADLINE.test(key) || /^(action|grade|consequence)_|_(lead|note)$/.test(key);
}

/**
 * The LIX measure of reading ease: words per sentence, plus the share of long words. Below 45 is what
 * newspapers for everybody write. A long word has more than six letters, in Cyrillic, whose endings are
 * longer, more than eight.
 */
function lixOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const long = words.filter((word) => word.length > (/\p{Script=Cyrillic}/u.test(word) ? 8 : 6));
  return words.length / sentences.length + (100 * long.length) / words.length;
}

function sentencesOf(message: string): string[] {
  return message.split(/[.;:?](?:\s|$)/).filter((part) => /\p{L}/u.test(part));
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}’']+/gu) ?? [];
}
