import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { KNOWN } from "../../src/core/languages.ts";
import { LANGUAGES } from "../../src/core/language.ts";
import { SITES } from "../../src/core/sites.ts";
import { day, text } from "./schemas.ts";

/** A BCP 47 tag, as it is written today. */
const tag = v.pipe(
  v.string(),
  v.check((one) => canonical(one) === one),
);

/** One that a browser may give: also one that is written otherwise today. */
const anyTag = v.pipe(
  v.string(),
  v.check((one) => canonical(one) !== undefined),
);

/** Who somebody is, and not who: no name begins so. */
const role = v.pipe(v.string(), v.regex(/^(?:a|an|the) [a-z]/));

const Reviewed = v.strictObject({
  by: role,
  on: day,
  covers: v.pipe(v.array(v.picklist(["words", "law"])), v.nonEmpty()),
});

const Language = v.strictObject({
  native: text,
  english: v.pipe(v.string(), v.regex(/^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/)),
  tag,
  direction: v.picklist(["ltr", "rtl"]),
  browser: v.pipe(v.array(anyTag), v.nonEmpty()),
  services: v.picklist(["en", "ru", "uk"]),
  site: v.optional(v.picklist(SITES.map(({ language }) => language))),
  translation: v.strictObject({
    from: v.picklist(["original", ...LANGUAGES]),
    made: day,
    reviewed: v.array(Reviewed),
  }),
});

/** Scripts that run from the right. */
const FROM_THE_RIGHT: ReadonlySet<string | undefined> = new Set(["Arab", "Hebr", "Thaa", "Syrc"]);

test("there is a file for each language, and no other", () => {
  const files = readdirSync("src/data/languages").map((file) => file.replace(/\.json$/, ""));
  expect(files.toSorted()).toEqual(Object.keys(KNOWN).toSorted());
});

describe.each(LANGUAGES)("languages/%s.json", (code) => {
  const data: unknown = JSON.parse(readFileSync(`src/data/languages/${code}.json`, "utf8"));
  const known = KNOWN[code];

  test("holds what its schema says", () => {
    expect(v.safeParse(Language, data).issues).toBeUndefined();
  });

  test("has the direction of its script, and its own name in that script", () => {
    const { script } = new Intl.Locale(known.tag).maximize();
    expect(known.direction).toBe(FROM_THE_RIGHT.has(script) ? "rtl" : "ltr");
    const letters = { Arab: "Arabic", Armn: "Armenian", Cyrl: "Cyrillic", Geor: "Georgian" };
    const name = Object.entries(letters).find(([one]) => one === script)?.[1] ?? "Latin";
    expect(known.native).toMatch(new RegExp(`^[\\p{Script=${name}}\\p{M}\\p{Lm} ]+$`, "u"));
  });
});

test("only English is the original, and each other language is made from one that is there", () => {
  const originals = LANGUAGES.filter((one) => KNOWN[one].translation.from === "original");
  expect(originals).toEqual(["en"]);
});

test("no two languages have one name, or are meant by one tag of a browser", () => {
  for (const part of ["native", "english", "tag"] as const) {
    const all = LANGUAGES.map((one) => KNOWN[one][part]);
    expect(new Set(all).size, part).toBe(all.length);
  }
  const browser = LANGUAGES.flatMap((one) => [...KNOWN[one].browser]);
  expect(new Set(browser).size).toBe(browser.length);
});

test.each([
  ["a person", { by: "Jane Doe", on: "2027-01-31", covers: ["law"] }],
  ["no day", { by: "a lawyer", on: "January", covers: ["law"] }],
  ["something else", { by: "a lawyer", on: "2027-01-31", covers: ["taste"] }],
  ["nothing", { by: "a lawyer", on: "2027-01-31", covers: [] }],
])("a review by or of %s is none", (_, review) => {
  expect(v.is(Reviewed, review)).toBe(false);
  expect(v.is(Reviewed, { by: "a lawyer", on: "2027-01-31", covers: ["words", "law"] })).toBe(true);
});

function canonical(one: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(one)[0];
  } catch {
    return undefined;
  }
}
