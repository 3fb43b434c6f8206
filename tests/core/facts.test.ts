import { describe, expect, test } from "vitest";
import { assess } from "../../src/core/assess.ts";
import { DESIGNATIONS } from "../../src/core/designations.ts";
import { allNotices } from "../../src/core/facts.ts";
import { noticesFor } from "../../src/core/notice.ts";
import { PAPERS, REGIONS, SHARES_WITH } from "../../src/core/reader.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings.ts";
import { SITES } from "../../src/core/sites.ts";

const TODAY = "2026-11-24";
const readers: Settings[] = REGIONS.flatMap((region) =>
  PAPERS.flatMap((papers) =>
    SHARES_WITH.map((sharesWith) => ({ ...DEFAULT_SETTINGS, region, papers, sharesWith })),
  ),
);

test("there is one notice for each designation, in their order, for every reader", () => {
  const ids = DESIGNATIONS.map(({ id }) => id);
  for (const settings of readers) {
    expect(allNotices(settings, TODAY).map(({ id }) => id)).toEqual(ids);
  }
});

describe.each(DESIGNATIONS)("$id", (designation) => {
  test("is said as on a page that it names, and on none any graver", () => {
    const { scope } = designation;
    const named = typeof scope.hosts === "string" ? SITES.map(({ host }) => host) : scope.hosts;
    for (const settings of readers) {
      const own = allNotices(settings, TODAY).find(({ id }) => id === designation.id);
      for (const host of named) {
        const { findings } = assess({ kind: "official", host }, settings);
        const there = findings.find((one) => one.designation.id === designation.id);
        expect(there?.level).toBe(own?.level);
      }
    }
  });

  test("is told a reader there as the popup tells it", () => {
    const [region = "unset"] = designation.reader.places;
    const settings: Settings = { ...DEFAULT_SETTINGS, region, papers: "russian-passport" };
    const own = allNotices(settings, TODAY).find(({ id }) => id === designation.id);
    const [host = "rferl.org"] =
      typeof designation.scope.hosts === "string" ? [] : designation.scope.hosts;
    const assessment = assess({ kind: "official", host }, settings);
    const shown = noticesFor(assessment, settings, TODAY).find(({ id }) => id === designation.id);
    expect(own).toEqual(shown);
    expect(own?.sources.length).toBeGreaterThan(0);
    expect(own?.actions.length).toBeGreaterThan(0);
  });
});

test.each([
  ["2026-11-24", false],
  ["2028-01-01", true],
])("on %s the facts are out of date: %s", (today, isOutOfDate) => {
  for (const notice of allNotices(DEFAULT_SETTINGS, today)) {
    expect(notice.isOutOfDate).toBe(isOutOfDate);
  }
});
