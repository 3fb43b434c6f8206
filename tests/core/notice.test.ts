import { describe, expect, test } from "vitest";
import { assess } from "../../src/core/assess.ts";
import { noticesFor, papersKey, regionKey } from "../../src/core/notice.ts";
import { PAPERS, REGIONS, type Papers, type Region } from "../../src/core/reader.ts";
import { DEFAULT_SETTINGS } from "../../src/core/settings.ts";
import { SITES } from "../../src/core/sites.ts";
import { badgeLook } from "../../src/core/surface.ts";

describe("notices", () => {
  test("every reader on every site is shown at least one, with its words", () => {
    for (const { host } of SITES) {
      for (const region of REGIONS) {
        for (const papers of PAPERS) {
          const [first] = notices(host, region, papers);
          expect(first?.lead.length).toBeGreaterThan(0);
          expect(first?.sources.length).toBeGreaterThan(0);
          expect(regionKey(region)).toMatch(/^region_/);
          expect(papersKey(papers)).toMatch(/^papers_/);
        }
      }
    }
  });

  test("the one that matters most stands first", () => {
    expect(notices("svaboda.org", "belarus", "neither").map(({ id }) => id)).toEqual(["belarus"]);
    expect(notices("svoboda.org", "russia", "neither").map(({ id }) => id)).toEqual(["russia"]);
  });

  test("a reader whom none describes still sees what the first one says, without a promise", () => {
    expect(notices("svoboda.org", "elsewhere", "neither")).toMatchObject([
      { id: "russia", headline: "russia_not_described", why: "why_no_match" },
    ]);
  });

  test("only choices that count are named as the reason", () => {
    expect(notices("svaboda.org", "belarus", "russian-passport")[0]?.chosen).toEqual({
      region: true,
      papers: false,
    });
  });
});

test("each level has a character, a colour and a title of its own on the button", () => {
  const looks = (["described", "may-describe", "not-described"] as const).map(badgeLook);
  for (const part of ["text", "background", "title"] as const) {
    expect(new Set(looks.map((look) => look[part])).size).toBe(3);
  }
});

function notices(host: string, region: Region, papers: Papers) {
  const settings = { ...DEFAULT_SETTINGS, region, papers };
  return noticesFor(assess({ kind: "official", host }, settings), settings);
}
