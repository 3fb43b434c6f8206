import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, test } from "vitest";
import { assess } from "../../src/core/assess.ts";
import { isLawReviewed, nativeName } from "../../src/core/language.ts";
import { papersKey, regionKey } from "../../src/core/notice.ts";
import { questionFor } from "../../src/core/question.ts";
import { PAPERS, REGIONS } from "../../src/core/reader.ts";
import { serviceName } from "../../src/core/service-names.ts";
import { parseSettings } from "../../src/core/settings.ts";
import { ANY_SERVICE, findSite } from "../../src/core/sites.ts";
import { TEXT_STEP_NAMES } from "../../src/core/text-size.ts";
import { keyFromData } from "../../src/core/words.ts";
import { wordsIn } from "../support/words.ts";
import { lineOf } from "./support/heard.ts";
import { noteArea } from "./support/note.ts";
import { untilAsked } from "./support/question.ts";
import { startSession } from "./support/session.ts";
import { until } from "./support/until.ts";
import { openView, READER, speak } from "./support/views.ts";

const session = startSession();

beforeEach(() => session.sidenote.reset());

/** What a screen reader says of a page, in order. */
async function linesOf(page: Page): Promise<string[]> {
  return (await session.harness.hear(page)).map(lineOf).map(plain);
}

/** The same without the texts between headings and controls. */
async function stopsOf(page: Page): Promise<string[]> {
  return (await linesOf(page)).filter((line) => !line.startsWith("paragraph: "));
}

/** Without the marks of direction, which Firefox leaves out, and with one space for several. */
function plain(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, "").replaceAll(/\s+/g, " ");
}

describe.each(["en", "fa"] as const)("a screen reader in %s", (language) => {
  const words = wordsIn(language);
  const { say } = words;
  const header = (title: string) => [
    `heading 1: ${title}`,
    `combobox: ${say("language_label")} = ${nativeName(language)}`,
  ];
  const fold = (...texts: string[]) => `fold, closed: ${texts.join(", ")}`;
  const radios = <T extends string>(choices: readonly T[], chosen: T, nameOf: (one: T) => string) =>
    choices.map((one) => `radio${one === chosen ? ", checked" : ""}: ${nameOf(one)}`);

  test("says in the popup what applies, to which action, and what is chosen", async () => {
    const shown = await openView(session.harness, "popup", 360);
    await speak(session.sidenote, shown, language);
    await shown.page.$$eval("details", (all) => all.forEach((one) => (one.open = false)));
    const site = findSite("www.svaboda.org");
    const lawLanguages = isLawReviewed(language) ? [] : (["en", "ru"] as const);
    await expect
      .poll(() => stopsOf(shown.page))
      .toEqual([
        ...header(site ? serviceName(site, language) : ""),
        ...lawLanguages.map((one) => `button: ${nativeName(one)}`),
        `heading 2, live: ${say("russia_described")}`,
        fold(say("action_share"), say("grade_documented_courts")),
        fold(say("action_like"), say("grade_stated_publisher")),
        fold(say("action_comment"), say("grade_stated_publisher")),
        fold(say("action_save"), say("grade_stated_publisher")),
        fold(say("action_contact"), say("grade_documented_publisher")),
        fold(say("action_donate"), say("grade_stated_law")),
        fold(say("belarus_shared_with")),
        `combobox: ${say("region_label")} = ${say("region_russia")}`,
        `combobox: ${say("papers_label")} = ${say("papers_russian_passport")}`,
        `group: ${say("text_size_title")}`,
        `status: ${say("text_size_md")}`,
        ...radios(TEXT_STEP_NAMES, "md", (one) => say(keyFromData(`text_size_${one}`))),
        `button: ${say("text_size_smaller")}`,
        `button: ${say("text_size_larger")}`,
        fold(say("reading_title")),
        `button: ${say("publisher_notice_show")}`,
        fold(say("guard_title")),
        fold(say("advice_title")),
        fold(say("notice_more")),
        `checkbox, checked: ${say("note_setting")}`,
        fold(say("everywhere_title")),
        `button: ${say("leave_do")}`,
        fold(say("leave_title")),
        fold(say("discreet_title")),
        `button: ${say("options_open")}`,
      ]);
    await shown.close();
  });

  test("says in the first steps where one can be, and that the title is new", async () => {
    const shown = await openView(session.harness, "reader", 360);
    await speak(session.sidenote, shown, language);
    await expect
      .poll(() => stopsOf(shown.page))
      .toEqual([
        ...header(say("ext_name")),
        `heading 1, focused: ${say("welcome_you")}`,
        `group: ${say("region_label")}`,
        ...radios(REGIONS, "russia", (one) => say(regionKey(one))),
        `group: ${say("papers_label")}`,
        ...radios(PAPERS, "russian-passport", (one) => say(papersKey(one))),
        `button: ${say("welcome_next")}`,
        `button: ${say("welcome_back")}`,
        `button: ${say("welcome_skip")}`,
      ]);
    await shown.close();
  });

  test("says on a page what the note says, and in the question what can follow", async () => {
    await session.sidenote.plant({ ...READER, language });
    const page = await session.open("https://www.rferl.org/a/1.html");
    await page.bringToFront();
    await until("the note", () => noteArea(page));
    await expect
      .poll(async () => (await stopsOf(page)).slice(0, 3))
      .toEqual([
        expect.stringMatching(new RegExp(`^status: ${say("russia_note")}`)),
        `button: ${say("note_more")}`,
        `button: ${say("note_close")}`,
      ]);
    await page.click(".share__list a");
    await untilAsked(page);
    const settings = parseSettings(READER);
    const assessment = assess({ kind: "official", host: ANY_SERVICE }, settings);
    const lines = questionFor(assessment, settings, words, "share", "ask")?.lines ?? [];
    expect(lines).toHaveLength(2);
    await expect
      .poll(() => linesOf(page))
      .toEqual([
        `alertdialog, modal: ${say("question_share")} | ${plain(lines.join(" "))}`,
        `heading 2: ${say("question_share")}`,
        ...lines.map((line) => `paragraph: ${plain(line)}`),
        `button, focused: ${say("question_stop")}`,
        `button: ${say("question_go")}`,
      ]);
  });
});
