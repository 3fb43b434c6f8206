import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess, type Reader } from "../../src/core/assess.ts";
import { LEVELS, type Level } from "../../src/core/designations.ts";
import { PAPERS, REGIONS, type Papers, type Region } from "../../src/core/reader.ts";
import { SITES } from "../../src/core/sites.ts";

const described = "described";
const may = "may-describe";
const not = "not-described";

/** What each reader is told on a page of a service that Belarus has not listed. */
const ON_SVOBODA: Record<Region, Record<Papers, Level>> = {
  unset: {
    unset: may,
    "russian-passport": may,
    "stateless-resident": may,
    neither: may,
  },
  russia: {
    unset: may,
    "russian-passport": described,
    "stateless-resident": described,
    neither: may,
  },
  "russia-controlled-ukraine": {
    unset: may,
    "russian-passport": described,
    "stateless-resident": described,
    neither: may,
  },
  belarus: {
    unset: may,
    "russian-passport": may,
    "stateless-resident": may,
    neither: may,
  },
  elsewhere: {
    unset: may,
    "russian-passport": may,
    "stateless-resident": may,
    neither: not,
  },
};

const READERS: readonly Reader[] = REGIONS.flatMap((region) =>
  PAPERS.map((papers) => ({ region, papers })),
);

describe("the level on a service that only Russia lists", () => {
  test.each(READERS)("$region with $papers", (reader) => {
    const { level } = assess(pageOn("svoboda.org"), reader);
    expect(level).toBe(ON_SVOBODA[reader.region][reader.papers]);
  });
});

describe("the level on a service that Belarus lists too", () => {
  test.each(READERS)("$region with $papers", (reader) => {
    for (const host of ["svaboda.org", "currenttime.tv", "en.currenttime.tv"]) {
      const expected =
        reader.region === "belarus" ? described : ON_SVOBODA[reader.region][reader.papers];
      expect(assess(pageOn(host), reader).level).toBe(expected);
    }
  });
});

describe("findings", () => {
  test("both designations stand where both apply, the graver first", () => {
    const { findings } = assess(pageOn("svaboda.org"), {
      region: "belarus",
      papers: "russian-passport",
    });
    expect(findings.map(({ designation, level }) => [designation.id, level])).toEqual([
      ["belarus", described],
      ["russia", may],
    ]);
  });

  test.each([
    [{ region: "russia", papers: "russian-passport" }, "match"],
    [{ region: "russia", papers: "neither" }, "place-only"],
    [{ region: "elsewhere", papers: "russian-passport" }, "papers-only"],
    [{ region: "unset", papers: "neither" }, "missing-region"],
    [{ region: "russia", papers: "unset" }, "missing-papers"],
    [{ region: "unset", papers: "unset" }, "missing-both"],
    [{ region: "elsewhere", papers: "neither" }, "no-match"],
  ] as const)("the Russian reason for %o is %s", (reader, reason) => {
    expect(findingOf("russia", "svoboda.org", reader)?.reason).toBe(reason);
  });

  test("Belarus warns about services that it has not listed, and says that it has not", () => {
    const reader = { region: "belarus", papers: "neither" } as const;
    expect(findingOf("belarus", "radiofarda.com", reader)).toMatchObject({
      level: may,
      reason: "related-service",
    });
  });
});

describe("for every reader on every site", () => {
  const reader = fc.record({
    region: fc.constantFrom(...REGIONS),
    papers: fc.constantFrom(...PAPERS),
  });
  const host = fc.constantFrom(...SITES.map((site) => site.host));

  test("an answer that is not set lies between its most harmless and its gravest value", () => {
    fc.assert(
      fc.property(host, reader, (where, { region, papers }) => {
        const rankFor = (one: Reader): number => LEVELS.indexOf(assess(pageOn(where), one).level);
        const byRegion = REGIONS.slice(1).map((one) => rankFor({ region: one, papers }));
        const byPapers = PAPERS.slice(1).map((one) => rankFor({ region, papers: one }));
        expectWithin(rankFor({ region: "unset", papers }), byRegion);
        expectWithin(rankFor({ region, papers: "unset" }), byPapers);
      }),
    );
  });

  test("being where a listing holds, or having the papers it names, never lowers the level", () => {
    fc.assert(
      fc.property(host, reader, (where, { region, papers }) => {
        const rankFor = (one: Reader): number => LEVELS.indexOf(assess(pageOn(where), one).level);
        const rank = rankFor({ region, papers });
        if (region === "elsewhere") {
          expect(rankFor({ region: "russia", papers })).toBeGreaterThanOrEqual(rank);
          expect(rankFor({ region: "belarus", papers })).toBeGreaterThanOrEqual(rank);
        }
        if (papers === "neither") {
          const withPassport = rankFor({ region, papers: "russian-passport" });
          expect(withPassport).toBeGreaterThanOrEqual(rank);
        }
      }),
    );
  });

  test("something that is not set never reads as not described, but where no value matters", () => {
    fc.assert(
      fc.property(host, fc.constantFrom(...PAPERS), (where, papers) => {
        expect(assess(pageOn(where), { region: "unset", papers }).level).not.toBe(not);
      }),
    );
  });
});

function pageOn(host: string) {
  return { kind: "official", host } as const;
}

function findingOf(id: string, host: string, reader: Reader) {
  return assess(pageOn(host), reader).findings.find((one) => one.designation.id === id);
}

function expectWithin(rank: number, ranks: readonly number[]): void {
  expect(rank).toBeGreaterThanOrEqual(Math.min(...ranks));
  expect(rank).toBeLessThanOrEqual(Math.max(...ranks));
}
