import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { LEVELS } from "../../src/core/designations.ts";
import { PAPERS, READER_ACTIONS, REGIONS } from "../../src/core/reader.ts";
import { keyFromData } from "../../src/core/words.ts";
import readingAreas from "../../src/data/reading-areas.json" with { type: "json" };
import catalogue from "../../src/data/sites.json" with { type: "json" };

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const someDate = v.pipe(v.string(), v.regex(/^(\d{4}(-\d{2}){0,2}|undated)$/));
const text = v.pipe(v.string(), v.nonEmpty());
const web = v.pipe(v.string(), v.url(), v.startsWith("http"));
const messageKey = v.pipe(
  v.string(),
  v.check((key) => keyFromData(key) === key),
);

const Sites = v.strictObject({
  checked: day,
  sources: v.record(text, text),
  sites: v.array(
    v.strictObject({
      host: v.pipe(v.string(), v.regex(/^([a-z0-9-]+\.)+[a-z]+$/)),
      names: v.strictObject({ en: text, ru: text, uk: text }),
      language: text,
      class: v.picklist(["service", "service-legacy", "alternate", "corporate"]),
      sources: v.pipe(v.array(text), v.nonEmpty()),
    }),
  ),
});

const Claim = v.strictObject({
  statement: messageKey,
  shown: v.picklist(["lead", "body", "more", "why"]),
  grade: v.picklist(["documented", "stated", "opinion"]),
  by: v.picklist(["law", "authority", "publisher", "courts", "lawyer"]),
  asOf: someDate,
  sources: v.pipe(
    v.array(v.strictObject({ publisher: text, address: web, date: someDate })),
    v.nonEmpty(),
  ),
});

const Designation = v.strictObject({
  id: text,
  authority: text,
  kind: text,
  decided: day,
  inForce: day,
  reference: text,
  checked: day,
  scope: v.strictObject({
    hosts: v.union([v.literal("all"), v.array(v.picklist(catalogue.sites.map((s) => s.host)))]),
    others: v.picklist(["none", ...LEVELS]),
  }),
  reader: v.strictObject({
    places: v.pipe(v.array(v.picklist(REGIONS.slice(1))), v.nonEmpty()),
    papers: v.union([v.literal("any"), v.array(v.picklist(PAPERS.slice(1)))]),
    placeOnly: v.picklist(LEVELS),
    papersOnly: v.picklist(LEVELS),
  }),
  actions: v.pipe(v.array(v.picklist(READER_ACTIONS)), v.nonEmpty()),
  claims: v.pipe(v.array(Claim), v.nonEmpty()),
  notFound: v.array(v.strictObject({ statement: messageKey, searched: day })),
});

const Areas = v.strictObject({
  checked: day,
  areas: v.array(v.strictObject({ selector: text, holds: text, source: text })),
});

describe("sites.json", () => {
  test("holds what its schema says", () => {
    expect(v.safeParse(Sites, catalogue).issues).toBeUndefined();
  });

  test("names each host once, and only sources that it lists", () => {
    const hosts = catalogue.sites.map((site) => site.host);
    expect(new Set(hosts).size).toBe(hosts.length);
    const used = catalogue.sites.flatMap((site) => site.sources);
    expect(Object.keys(catalogue.sources).toSorted()).toEqual([...new Set(used)].toSorted());
  });
});

describe("designations", () => {
  const files = readdirSync("src/data/designations");

  test.each(files)("%s holds what its schema says", (file) => {
    const data = readJson(`src/data/designations/${file}`);
    expect(v.safeParse(Designation, data).issues).toBeUndefined();
    expect(v.parse(Designation, data).id).toBe(file.replace(".json", ""));
  });

  test("the schema refuses a claim without source, address or date", () => {
    const { claims, ...designation } = v.parse(
      Designation,
      readJson("src/data/designations/russia.json"),
    );
    const [claim] = claims;
    const broken = [
      { ...claim, sources: [] },
      { ...claim, sources: [{ publisher: "A paper", address: "https://a.example/" }] },
      { ...claim, sources: [{ publisher: "A paper", address: "", date: "2024" }] },
      { ...claim, asOf: "lately" },
    ];
    for (const bad of broken) {
      expect(v.is(Designation, { ...designation, claims: [bad] })).toBe(false);
    }
  });

  test("every sentence about the law in the catalogues is a claim or marked as not found", () => {
    const claimed = files.flatMap((file) => {
      const { claims, notFound } = v.parse(Designation, readJson(`src/data/designations/${file}`));
      return [...claims, ...notFound].map((one) => one.statement);
    });
    const isHeadline = /_(described|may_describe|not_described)$/;
    const words = Object.keys(
      v.parse(v.looseObject({}), readJson("src/_locales/en/messages.json")),
    );
    const legal = words.filter((key) => /^(russia|belarus)_/.test(key) && !isHeadline.test(key));
    expect(claimed.toSorted()).toEqual(legal.toSorted());
  });
});

test("reading-areas.json holds what its schema says", () => {
  expect(v.safeParse(Areas, readingAreas).issues).toBeUndefined();
});

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
