import { describe, expect, test } from "vitest";
import { assess } from "../../src/core/assess.ts";
import { EDITION } from "../../src/core/edition.ts";
import type { Language } from "../../src/core/language.ts";
import { backgroundWordsIn } from "../support/words.ts";
import { pageNoteFor } from "../../src/core/page-note.ts";
import { PAPERS, REGIONS, SHARES_WITH } from "../../src/core/reader.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings.ts";
import { SITES } from "../../src/core/sites.ts";

// That each text is there in every language is tested in `tests/data/words.test.ts`.
const SPOKEN = ["en", "fa"] as const;

describe("the note on a page", () => {
  test.each([
    ["svoboda.org", { region: "russia", papers: "russian-passport" }, /punished in Russia/],
    ["svaboda.org", { region: "belarus" }, /punished in Belarus/],
    ["svoboda.org", { region: "belarus", papers: "neither" }, /listed other RFE\/RL services/],
    ["radiofarda.com", { region: "iran", papers: "neither" }, /punished in Iran/],
    [
      "svoboda.org",
      { region: "elsewhere", papers: "neither", sharesWith: "people-there" },
      /People in Russia/,
    ],
  ] as const)("on %s for %o says %s, and since when that is known", (host, part, words) => {
    const note = noteOn(host, part);
    expect(note?.text).toMatch(words);
    expect(note?.asOf).toMatch(/20\d\d/);
  });

  test.each([
    ["nobody whom no notice describes", { region: "elsewhere", papers: "neither" }],
    ["nobody who has switched it off", { pageNote: "off" }],
    ["nobody who has dismissed it", { noteSeen: EDITION }],
  ] as const)("is shown to %s", (_, part) => {
    expect(noteOn("svoboda.org", part)).toBeUndefined();
  });

  test("comes back when the facts have changed", () => {
    expect(noteOn("svoboda.org", { noteSeen: EDITION - 1 })?.text).toMatch(/punished/);
  });

  test("has all its words for every reader, on every site, in every language", () => {
    for (const { host } of SITES) {
      for (const region of REGIONS) {
        for (const papers of PAPERS) {
          for (const sharesWith of SHARES_WITH) {
            for (const language of SPOKEN) {
              const note = noteOn(host, { region, papers, sharesWith }, language);
              expect(Object.values(note ?? {})).not.toContain("");
            }
          }
        }
      }
    }
  });
});

function noteOn(host: string, part: Partial<Settings>, language: Language = "en") {
  const settings = { ...DEFAULT_SETTINGS, ...part };
  const assessment = assess({ kind: "official", host }, settings);
  return pageNoteFor(assessment, settings, backgroundWordsIn(language), true);
}
