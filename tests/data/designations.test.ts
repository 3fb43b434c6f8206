import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { DESIGNATIONS } from "../../src/core/designations.ts";
import { GRADES, VOICES } from "../../src/core/grades.ts";
import { LEVELS } from "../../src/core/levels.ts";
import { ORGANISATIONS } from "../../src/core/links.ts";
import { READER_ACTIONS } from "../../src/core/reader-actions.ts";
import { PAPERS } from "../../src/core/reader.ts";
import edition from "../../src/data/edition.json" with { type: "json" };
import catalogue from "../../src/data/sites.json" with { type: "json" };
import { day, messageKey, someDate, text, web } from "./schemas.ts";

const organisation = v.picklist(ORGANISATIONS.map(({ id }) => id));

const Claim = v.strictObject({
  statement: messageKey,
  shown: v.picklist(["lead", "body", "consequence", "evidence", "advice", "why", "note"]),
  grade: v.picklist(GRADES),
  by: v.picklist(VOICES),
  asOf: someDate,
  review: v.optional(text),
  sources: v.pipe(
    v.array(v.strictObject({ organisation, address: web, date: someDate })),
    v.nonEmpty(),
  ),
});

const Designation = v.strictObject({
  id: text,
  authority: text,
  kind: text,
  decided: someDate,
  inForce: someDate,
  reference: text,
  checked: day,
  scope: v.strictObject({
    hosts: v.union([v.literal("all"), v.array(v.picklist(catalogue.sites.map((s) => s.host)))]),
    level: v.picklist(LEVELS),
    others: v.picklist(["none", ...LEVELS]),
  }),
  reader: v.strictObject({
    places: v.pipe(v.array(text), v.nonEmpty()),
    papers: v.union([v.literal("any"), v.array(v.picklist(PAPERS.slice(1)))]),
    placeOnly: v.picklist(LEVELS),
    papersOnly: v.picklist(LEVELS),
  }),
  sharedWith: v.array(v.picklist(READER_ACTIONS)),
  actions: v.pipe(
    v.array(
      v.strictObject({
        action: v.picklist(READER_ACTIONS),
        evidence: v.pipe(v.array(messageKey), v.nonEmpty()),
        consequence: v.strictObject({
          first: v.optional(messageKey),
          repeated: v.optional(messageKey),
          criminal: v.optional(messageKey),
        }),
      }),
    ),
    v.nonEmpty(),
  ),
  lookUp: v.array(v.strictObject({ organisation, address: web })),
  claims: v.pipe(v.array(Claim), v.nonEmpty()),
  notFound: v.array(v.strictObject({ statement: messageKey, searched: day })),
});

const FOLDER = "src/data/designations";
const files = readdirSync(FOLDER);
const read = (file: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8"));

test("every file is used, and no other", () => {
  expect(DESIGNATIONS.map(({ id }) => `${id}.json`).toSorted()).toEqual(files.toSorted());
});

describe.each(files)("%s", (file) => {
  const { actions, claims, notFound, reader, sharedWith, id } = v.parse(Designation, read(file));
  const found = claims.map(({ statement }) => statement);
  const said = [...found, ...notFound.map(({ statement }) => statement)];
  const claimed = (shown: string) =>
    claims.filter((claim) => claim.shown === shown).map(({ statement }) => statement);

  test("is named after its designation and says each sentence once", () => {
    expect(file).toBe(`${id}.json`);
    expect(new Set(said).size).toBe(said.length);
  });

  test("speaks of each action once, and rests each on a claim", () => {
    const names = actions.map(({ action }) => action);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(sharedWith));
    for (const { evidence, consequence } of actions) {
      expect(claimed("evidence")).toContain(evidence[0]);
      expect(said).toEqual(expect.arrayContaining(evidence));
      expect(claimed("consequence")).toEqual(expect.arrayContaining(Object.values(consequence)));
    }
  });

  test("uses every claim about an action", () => {
    const used = new Set(
      actions.flatMap(({ evidence, consequence }) => [...evidence, ...Object.values(consequence)]),
    );
    for (const claim of [...claimed("evidence"), ...claimed("consequence")]) {
      expect(used).toContain(claim);
    }
  });

  test("names its region in words and says something at first sight", () => {
    for (const place of reader.places) {
      expect(v.is(messageKey, `region_${place.replaceAll("-", "_")}`)).toBe(true);
    }
    expect(claimed("lead").length).toBeGreaterThan(0);
  });
});

test("the schema refuses a claim without source, address or date", () => {
  const { claims, ...designation } = v.parse(Designation, read("russia.json"));
  const [claim] = claims;
  const broken = [
    { ...claim, sources: [] },
    { ...claim, sources: [{ organisation: "rbc", address: "https://a.example/" }] },
    { ...claim, sources: [{ organisation: "rbc", address: "", date: "2024" }] },
    {
      ...claim,
      sources: [{ organisation: "nobody", address: "https://a.example/", date: "2024" }],
    },
    { ...claim, asOf: "lately" },
    { ...claim, grade: "certain" },
  ];
  expect(v.is(Designation, { ...designation, claims })).toBe(true);
  for (const bad of broken) {
    expect(v.is(Designation, { ...designation, claims: [bad] })).toBe(false);
  }
});

// A note that was dismissed comes back with a new edition. When this fails, decide: raise `edition` if
// readers are told something else now, and take over the new fingerprint in either case.
test("a change of the facts is a decision about the edition", () => {
  const facts = createHash("sha256");
  for (const file of files.toSorted()) facts.update(JSON.stringify(read(file)));
  expect(edition.fingerprint).toBe(facts.digest("hex").slice(0, 16));
  expect(v.is(day, edition.changed)).toBe(true);
  expect(Number.isInteger(edition.edition)).toBe(true);
});
