import { describe, expect, test } from "vitest";
import { assess } from "../../src/core/assess.ts";
import {
  DEFAULT_GUARDS,
  guardChoice,
  guardMode,
  parseGuards,
  withGuard,
} from "../../src/core/guards.ts";
import { planFor } from "../../src/core/plan.ts";
import { leadQuestionFor, questionFor } from "../../src/core/question.ts";
import { READER_ACTIONS } from "../../src/core/reader-actions.ts";
import { PAPERS, REGIONS, SHARES_WITH } from "../../src/core/reader.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings.ts";
import { serviceName } from "../../src/core/service-names.ts";
import { SITES } from "../../src/core/sites.ts";
import { backgroundWordsIn } from "../support/words.ts";

// That each text is there in every language is tested in `tests/data/words.test.ts`.
const SPOKEN = ["en", "fa"] as const;

const assessOn = (host: string, settings: Settings) => assess({ kind: "official", host }, settings);

describe("the plan for a page", () => {
  test("says what to do before which action, and nothing of the reader", () => {
    for (const { host } of SITES) {
      for (const region of REGIONS) {
        for (const papers of PAPERS) {
          for (const sharesWith of SHARES_WITH) {
            const settings = { ...DEFAULT_SETTINGS, region, papers, sharesWith };
            const assessment = assessOn(host, settings);
            const plan = planFor(assessment, settings, 0);
            expect(Object.keys(plan)).toEqual(["modes", "quietUntil"]);
            const isTold = assessment.level !== "not-described";
            expect(Object.keys(plan.modes).length > 0).toBe(isTold);
            expect(new Set(Object.values(plan.modes))).toEqual(new Set(isTold ? ["ask"] : []));
          }
        }
      }
    }
  });

  test("follows the reader's choice for each action", () => {
    const guards = withGuard(withGuard(DEFAULT_GUARDS, "share", "remind"), "like", "off");
    const settings = { ...DEFAULT_SETTINGS, guards };
    const { modes } = planFor(assessOn("svoboda.org", settings), settings, 0);
    expect(modes).toEqual({
      share: "remind",
      comment: "ask",
      save: "ask",
      contact: "ask",
      donate: "ask",
    });
  });

  test("can be sent as a message even when nothing is asked for as long as the page is open", () => {
    const plan = planFor(assessOn("svoboda.org", DEFAULT_SETTINGS), DEFAULT_SETTINGS, Infinity);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    expect(plan.quietUntil).toBeGreaterThan(Date.now());
  });
});

describe("the choices", () => {
  test("are read back as they were set, each by itself", () => {
    for (const action of READER_ACTIONS) {
      for (const choice of ["auto", "ask", "remind", "off"] as const) {
        const guards = withGuard(DEFAULT_GUARDS, action, choice);
        expect(parseGuards(guards)).toBe(guards);
        for (const one of READER_ACTIONS) {
          expect(guardChoice(guards, one)).toBe(one === action ? choice : "auto");
        }
      }
    }
  });

  test.each([undefined, 7, "", "zzzzzz", "oz", null])(
    "%o falls back letter by letter",
    (stored) => {
      expect(parseGuards(stored)).toBe(stored === "oz" ? "oaaaaa" : DEFAULT_GUARDS);
    },
  );

  test("never guard where no notice is told", () => {
    expect(guardMode("ask", "not-described")).toBe("off");
    expect(guardMode("auto", "may-describe")).toBe("ask");
    expect(guardMode("auto", "described")).toBe("ask");
  });
});

test("there are words for every question that can be asked, in every language", () => {
  for (const { host } of SITES) {
    for (const region of REGIONS) {
      const settings = { ...DEFAULT_SETTINGS, region };
      const assessment = assessOn(host, settings);
      for (const language of SPOKEN) {
        for (const action of Object.keys(planFor(assessment, settings, 0).modes)) {
          const known = READER_ACTIONS.find((one) => one === action) ?? "share";
          const question = questionFor(
            assessment,
            settings,
            backgroundWordsIn(language),
            known,
            "ask",
          );
          expect(question?.lines.length).toBeGreaterThan(0);
          expect(question?.lines.join(" ")).toMatch(/\p{Nd}{4}/u);
        }
      }
    }
  }
});

test("before a text that leads to a service there is the same to say as before sharing, and its name", () => {
  for (const site of SITES) {
    const settings = { ...DEFAULT_SETTINGS, region: "russia" };
    const assessment = assessOn(site.host, settings);
    for (const language of SPOKEN) {
      const words = backgroundWordsIn(language);
      const { doing, ...rest } = questionFor(assessment, settings, words, "share", "ask") ?? {};
      const { doing: leading, ...same } =
        leadQuestionFor(assessment, settings, words, site, "ask") ?? {};
      expect(same).toEqual(rest);
      expect(leading).not.toBe(doing);
      expect(leading).toContain(serviceName(site, language));
    }
  }
});
