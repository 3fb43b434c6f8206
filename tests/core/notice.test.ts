import { describe, expect, test } from "vitest";
import { assess } from "../../src/core/assess.ts";
import { noticesFor, papersKey, regionKey } from "../../src/core/notice.ts";
import { actionKey, gradeKey } from "../../src/core/notice-actions.ts";
import { PAPERS, REGIONS, SHARES_WITH } from "../../src/core/reader.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings.ts";
import { SITES } from "../../src/core/sites.ts";
import { buttonLook } from "../../src/core/surface.ts";

const TODAY = "2026-11-24";

describe("notices", () => {
  test("every reader on every site is shown at least one, with words, grades and sources", () => {
    for (const { host } of SITES) {
      for (const region of REGIONS) {
        for (const papers of PAPERS) {
          for (const sharesWith of SHARES_WITH) {
            const shown = notices(host, { region, papers, sharesWith });
            expect(shown.length).toBeGreaterThan(0);
            for (const notice of shown) {
              expect(notice.lead.length + Number(notice.why !== undefined)).toBeGreaterThan(0);
              expect(notice.sources.length).toBeGreaterThan(0);
              expect(notice.actions.length).toBeGreaterThan(0);
              for (const { action, grade, by, evidence, sources } of notice.actions) {
                expect(actionKey(action)).toMatch(/^action_/);
                expect(gradeKey(grade, by)).toMatch(/^grade_/);
                expect(evidence.length).toBeGreaterThan(0);
                expect(sources.length).toBeGreaterThan(0);
              }
            }
          }
        }
      }
      expect(REGIONS.map(regionKey)).not.toContain(undefined);
      expect(PAPERS.map(papersKey)).not.toContain(undefined);
    }
  });

  test("the one that matters most stands first", () => {
    const ids = (host: string, part: Partial<Settings>) => notices(host, part).map(({ id }) => id);
    expect(ids("svaboda.org", { region: "belarus", papers: "neither" })).toEqual(["belarus"]);
    expect(ids("svoboda.org", { region: "russia", papers: "neither" })).toEqual(["russia"]);
    expect(ids("svaboda.org", { region: "belarus" })).toEqual(["belarus", "russia"]);
  });

  test("a reader whom none describes still sees what the first one says, without a promise", () => {
    expect(notices("svoboda.org", { region: "elsewhere", papers: "neither" })).toMatchObject([
      { id: "russia", headline: "russia_not_described", why: { key: "why_no_match" } },
    ]);
  });

  test("a reader whose friends it describes is told that, and about sharing alone", () => {
    const part = { region: "elsewhere", papers: "neither", sharesWith: "people-there" } as const;
    const [russia, belarus] = notices("svoboda.org", part);
    expect(russia).toMatchObject({
      headline: "russia_shared_with",
      why: { key: "russia_why_shared_with", asOf: "2025-10" },
      actions: [{ action: "share", grade: "documented" }],
    });
    expect(belarus).toMatchObject({ headline: "belarus_shared_with" });
  });

  test("only choices that count are named as the reason", () => {
    const part = { region: "belarus", papers: "russian-passport" } as const;
    expect(notices("svaboda.org", part)[0]?.chosen).toEqual({ region: true, papers: false });
  });

  test("each action has the grade of its evidence", () => {
    const [russia] = notices("svoboda.org", {});
    expect(russia?.actions.map(({ action, grade, by }) => [action, grade, by])).toEqual([
      ["share", "documented", "courts"],
      ["like", "stated", "publisher"],
      ["comment", "stated", "publisher"],
      ["save", "stated", "publisher"],
      ["contact", "documented", "publisher"],
      ["donate", "stated", "law"],
    ]);
  });

  test.each([
    ["2026-11-24", false],
    ["2027-05-22", false],
    ["2027-05-23", true],
    ["2030-01-01", true],
  ])("on %s it may be out of date: %s", (today, isOutOfDate) => {
    const settings = DEFAULT_SETTINGS;
    const assessment = assess({ kind: "official", host: "svoboda.org" }, settings);
    expect(noticesFor(assessment, settings, today)[0]?.isOutOfDate).toBe(isOutOfDate);
  });
});

describe("the toolbar button", () => {
  const READERS = [
    { region: "russia", papers: "russian-passport" },
    { region: "unset", papers: "unset" },
    { region: "elsewhere", papers: "neither" },
  ] as const;
  const lookFor = (part: Partial<Settings>) =>
    buttonLook(assess({ kind: "official", host: "svoboda.org" }, { ...DEFAULT_SETTINGS, ...part }));

  test("has a character, a colour, a drawing and a title of its own for each level", () => {
    const looks = READERS.map(lookFor);
    for (const part of ["text", "background", "icon", "title"] as const) {
      expect(new Set(looks.map((look) => look[part])).size).toBe(3);
    }
  });

  test("says when it is others whom the notice may describe", () => {
    const others = lookFor({ region: "elsewhere", papers: "neither", sharesWith: "people-there" });
    expect(others.title).toBe("badge_shared_with");
  });
});

function notices(host: string, part: Partial<Settings>) {
  const settings = { ...DEFAULT_SETTINGS, ...part };
  return noticesFor(assess({ kind: "official", host }, settings), settings, TODAY);
}
