import { expect, test } from "vitest";
import { assess } from "../../src/core/assess.ts";
import { DESIGNATIONS } from "../../src/core/designations.ts";
import { leaveWords } from "../../src/core/leave-words.ts";
import { pageNoteFor } from "../../src/core/page-note.ts";
import { leadQuestionFor, questionFor } from "../../src/core/question.ts";
import { READER_ACTIONS } from "../../src/core/reader-actions.ts";
import { PAPERS, REGIONS, SHARES_WITH } from "../../src/core/reader.ts";
import { DEFAULT_SETTINGS, SWITCH, type Settings } from "../../src/core/settings.ts";
import { ANY_SERVICE, findSite } from "../../src/core/sites.ts";
import { buttonLook } from "../../src/core/surface.ts";
import type { Words } from "../../src/core/words.ts";
import list from "../../src/data/background-words.json" with { type: "json" };
import { wordsIn } from "../support/words.ts";

/** Said only once a claim has no date, or Belarus alone is what speaks for others: not today, and it must not be missing then. */
const SPARE = ["notice_as_of_unknown", "belarus_note_shared_with"];

test("the background carries the texts that it can come to say, and no others", () => {
  const said = new Set(SPARE);
  const words: Words = {
    language: "en",
    say(key, values) {
      said.add(key);
      return wordsIn("en").say(key, values);
    },
  };
  for (const settings of everyReader()) {
    for (const host of hosts()) sayAllOn(host, settings, words, said);
  }
  leaveWords(words);
  expect(list.texts).toEqual([...said].toSorted());
});

/** A host that each designation names, and one that only those name that name all. */
function hosts(): string[] {
  const named = DESIGNATIONS.flatMap(({ scope }) =>
    typeof scope.hosts === "string" ? [] : scope.hosts,
  );
  return [ANY_SERVICE, ...named];
}

function everyReader(): Settings[] {
  return REGIONS.flatMap((region) =>
    PAPERS.flatMap((papers) =>
      SHARES_WITH.flatMap((sharesWith) =>
        SWITCH.map((discreet) => ({ ...DEFAULT_SETTINGS, region, papers, sharesWith, discreet })),
      ),
    ),
  );
}

function sayAllOn(host: string, settings: Settings, words: Words, said: Set<string>): void {
  const assessment = assess({ kind: "official", host }, settings);
  const site = findSite(host);
  said.add(buttonLook(assessment).title);
  pageNoteFor(assessment, settings, words, true);
  for (const action of READER_ACTIONS) questionFor(assessment, settings, words, action, "ask");
  if (site) leadQuestionFor(assessment, settings, words, site, "ask");
}
