import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess, type Assessment } from "../../src/core/assess.ts";
import { DESIGNATIONS } from "../../src/core/designations.ts";
import { LEVELS, type Level } from "../../src/core/levels.ts";
import { READER_ACTIONS } from "../../src/core/reader-actions.ts";
import { asksWithWhom, PAPERS, REGIONS, SHARES_WITH, type Reader } from "../../src/core/reader.ts";
import { SITES } from "../../src/core/sites.ts";

const BY_LETTER: ReadonlyMap<string, Level> = new Map([
  ["d", "described"],
  ["m", "may-describe"],
  ["n", "not-described"],
]);

/**
 * What each reader is told: a letter for each of the papers (not set, Russian passport, stateless and
 * resident, neither), for someone who shares with nobody in Russia or Belarus.
 */
const ELSEWHERE = {
  unset: "mmmm",
  russia: "mddm",
  "russia-controlled-ukraine": "mddm",
  belarus: "mmmm",
  iran: "mmmn",
  turkmenistan: "mmmn",
  elsewhere: "mmmn",
} as const;

const TABLES = {
  "svoboda.org": ELSEWHERE,
  "ru.krymr.com": ELSEWHERE,
  "svaboda.org": { ...ELSEWHERE, belarus: "dddd" },
  "en.currenttime.tv": { ...ELSEWHERE, belarus: "dddd" },
  "en.radiofarda.com": { ...ELSEWHERE, iran: "mmmm" },
  "rus.azathabar.com": { ...ELSEWHERE, turkmenistan: "mmmm" },
} as const;

const CASES = Object.entries(TABLES).flatMap(([host, table]) =>
  Object.entries(table).flatMap(([region, letters]) =>
    PAPERS.map((papers, index) => ({ host, region, papers, level: levelOf(letters[index]) })),
  ),
);

describe("the level", () => {
  test("is told for every region that the data names", () => {
    expect(Object.keys(ELSEWHERE).toSorted()).toEqual(REGIONS.toSorted());
  });

  test.each(CASES)("on $host, $region with $papers: $level", ({ host, level, ...who }) => {
    expect(assess(pageOn(host), { ...who, sharesWith: "nobody-there" }).level).toBe(level);
    const alone = level === "not-described" ? "may-describe" : level;
    expect(assess(pageOn(host), { ...who, sharesWith: "people-there" }).level).toBe(alone);
  });
});

describe("the actions", () => {
  test.each([
    ["svoboda.org", reader("russia", "russian-passport"), READER_ACTIONS],
    ["svoboda.org", reader("unset", "unset"), READER_ACTIONS],
    ["svoboda.org", reader("belarus", "neither"), READER_ACTIONS],
    ["svoboda.org", reader("elsewhere", "neither"), []],
    ["svoboda.org", reader("elsewhere", "neither", "people-there"), ["share"]],
    ["radiofarda.com", reader("iran", "neither"), ["contact"]],
    ["radiofarda.com", reader("iran", "neither", "people-there"), ["share", "contact"]],
    ["azathabar.com", reader("turkmenistan", "neither"), ["contact"]],
  ] as const)("on %s for %o are %o", (host, who, actions) => {
    expect(riskyIn(assess(pageOn(host), who))).toEqual(actions);
  });
});

describe("findings", () => {
  test.each([
    ["svaboda.org", reader("belarus", "russian-passport"), ["belarus match", "russia papers-only"]],
    ["svaboda.org", reader("belarus", "neither"), ["belarus match"]],
    ["svoboda.org", reader("belarus", "neither"), ["belarus not-named"]],
    ["svoboda.org", reader("russia", "russian-passport"), ["russia match"]],
    ["svoboda.org", reader("russia", "neither"), ["russia place-only"]],
    ["svoboda.org", reader("russia", "unset"), ["russia missing-papers"]],
    ["svoboda.org", reader("elsewhere", "russian-passport"), ["russia papers-only"]],
    ["svoboda.org", reader("unset", "unset"), ["russia missing-both", "belarus missing-region"]],
    ["radiofarda.com", reader("iran", "unset"), ["iran not-named", "russia missing-papers"]],
    [
      "svaboda.org",
      reader("elsewhere", "neither", "people-there"),
      ["russia shared-with", "belarus shared-with"],
    ],
  ] as const)("on %s for %o are %o, the one that matters most first", (host, who, expected) => {
    const told = assess(pageOn(host), who).findings.filter((one) => one.level !== "not-described");
    expect(told.map(({ designation, reason }) => `${designation.id} ${reason}`)).toEqual(expected);
  });

  test("of a service are those of the designations that speak of it, and no others", () => {
    const speakers = (host: string) =>
      assess(pageOn(host), reader("unset", "unset")).findings.map((one) => one.designation.id);
    expect(speakers("svoboda.org").toSorted()).toEqual(["belarus", "russia"]);
    expect(speakers("radiofarda.com").toSorted()).toEqual(["belarus", "iran", "russia"]);
    expect(speakers("azathabar.com").toSorted()).toEqual(["belarus", "russia", "turkmenistan"]);
  });
});

test("with whom one shares is asked where it makes a difference", () => {
  const asked = REGIONS.filter(asksWithWhom);
  expect(asked).toEqual(["iran", "turkmenistan", "elsewhere"]);
});

describe("for every reader on every site", () => {
  const anyReader = fc.record({
    region: fc.constantFrom(...REGIONS),
    papers: fc.constantFrom(...PAPERS),
    sharesWith: fc.constantFrom(...SHARES_WITH),
  });
  const anyHost = fc.constantFrom(...SITES.map((site) => site.host));
  const forAll = (check: (host: string, who: Reader) => void) => {
    fc.assert(fc.property(anyHost, anyReader, check), { numRuns: 1000 });
  };

  test("an answer that is not set lies between its most harmless and its gravest value", () => {
    forAll((host, who) => {
      const byRegion = set(REGIONS).map((region) => rank(host, { ...who, region }));
      const byPapers = set(PAPERS).map((papers) => rank(host, { ...who, papers }));
      expectWithin(rank(host, { ...who, region: "unset" }), byRegion);
      expectWithin(rank(host, { ...who, papers: "unset" }), byPapers);
    });
  });

  test("a further reason for risk never lowers the level, nor takes an action away", () => {
    forAll((host, who) => {
      const riskier: Reader[] = [
        { ...who, sharesWith: "people-there" },
        ...(who.papers === "neither" ? [{ ...who, papers: "russian-passport" } as const] : []),
        ...(who.region === "elsewhere" ? set(REGIONS).map((region) => ({ ...who, region })) : []),
      ];
      for (const one of riskier) {
        expect(rank(host, one)).toBeGreaterThanOrEqual(rank(host, who));
        expect(risky(host, one)).toEqual(expect.arrayContaining(risky(host, who)));
      }
    });
  });

  test("one who has not said where they are is never told that they are not described", () => {
    forAll((host, who) => {
      expect(assess(pageOn(host), { ...who, region: "unset" }).level).not.toBe("not-described");
    });
  });

  test("no level reads as safe, and every finding comes from the data", () => {
    forAll((host, who) => {
      for (const { designation, level, actions } of assess(pageOn(host), who).findings) {
        expect(LEVELS).toContain(level);
        expect(DESIGNATIONS).toContain(designation);
        expect(actions.length).toBeGreaterThan(0);
      }
    });
  });
});

function reader(
  region: string,
  papers: Reader["papers"],
  sharesWith: Reader["sharesWith"] = "nobody-there",
): Reader {
  return { region, papers, sharesWith };
}

function pageOn(host: string) {
  const site = SITES.find((one) => one.host === host);
  if (site === undefined) throw new Error(`no such site: ${host}`);
  return { kind: "official", host } as const;
}

function rank(host: string, who: Reader): number {
  return LEVELS.indexOf(assess(pageOn(host), who).level);
}

function risky(host: string, who: Reader): string[] {
  return riskyIn(assess(pageOn(host), who));
}

/** The actions of all findings that are told, in their usual order. */
function riskyIn({ findings }: Assessment): string[] {
  const told = findings.filter(({ level }) => level !== "not-described");
  return READER_ACTIONS.filter((action) => told.some(({ actions }) => actions.includes(action)));
}

function set<T extends string>(values: readonly T[]): T[] {
  return values.filter((value) => value !== "unset");
}

function levelOf(letter: string | undefined): Level {
  const level = BY_LETTER.get(letter ?? "");
  if (level === undefined) throw new Error(`no such letter: ${letter}`);
  return level;
}

function expectWithin(one: number, ranks: readonly number[]): void {
  expect(one).toBeGreaterThanOrEqual(Math.min(...ranks));
  expect(one).toBeLessThanOrEqual(Math.max(...ranks));
}
