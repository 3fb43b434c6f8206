// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { assess } from "../../src/core/assess.ts";
import { PAGE_KINDS } from "../../src/core/detect.ts";
import { allNotices } from "../../src/core/facts.ts";
import { questionFor } from "../../src/core/question.ts";
import { PAPERS, REGIONS, SHARES_WITH } from "../../src/core/reader.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings.ts";
import { SIGNALS } from "../../src/core/signals.ts";
import { ANY_SERVICE, SITES } from "../../src/core/sites.ts";
import type { Erasing } from "../../src/options/Erase.tsx";
import type { Forgetting } from "../../src/options/Forget.tsx";
import type { ReaderSite } from "../../src/platform/reader-sites.ts";
import type { Tried } from "../../src/welcome/TrySample.tsx";
import type { Step } from "../../src/welcome/Welcome.tsx";
import { clearPopup, draw, FRONT, HERE } from "./draw.tsx";
import { drawOptions, drawWelcome } from "./draw-pages.tsx";
import { pseudoWords, untranslated } from "./pseudo.ts";

afterEach(clearPopup);

const TODAY = "2026-11-24";
const LATER = "2028-01-01";

const readers: Settings[] = REGIONS.flatMap((region) =>
  PAPERS.flatMap((papers) =>
    SHARES_WITH.map((sharesWith) => ({ ...DEFAULT_SETTINGS, region, papers, sharesWith })),
  ),
);
const [, , , reader = DEFAULT_SETTINGS] = readers;
/** Those for whom the pages that do not depend on the page in front differ. */
const distinct = readers.filter(({ sharesWith }) => sharesWith === "people-there");
const reasons = SIGNALS.map(({ name, side }) => ({ signal: name, side }));
const sites = [
  { hostname: "mirror.example", isRemembered: false },
  { hostname: "kept.example", isRemembered: true },
];

// Persian writes from the right, with figures of its own, and its law is not reviewed.
describe.each(["en", "fa"] as const)("every word of a view has a text, in %s", (language) => {
  const words = pseudoWords(language);
  const { say } = words;
  const common = { say, language, law: words };

  /** Draws, and looks at what is there. */
  function expectOnlyTexts(drawn: () => void): void {
    drawn();
    expect(document.querySelector("main")).not.toBeNull();
    expect(untranslated(document.body, language)).toEqual([]);
  }

  test("in the popup, for every reader", () => {
    for (const settings of readers) {
      expectOnlyTexts(() => draw({ ...common, settings, today: TODAY }));
    }
  });

  test("in the popup, for every service", () => {
    for (const { host } of SITES) {
      expectOnlyTexts(() =>
        draw({ ...common, front: { ...FRONT, facts: { kind: "official", host } } }),
      );
    }
  });

  test.each(PAGE_KINDS)("in the popup, on a page that is %s", (kind) => {
    const facts = { kind, host: "svoboda.org" };
    expectOnlyTexts(() => draw({ ...common, front: { ...FRONT, facts, reasons } }));
  });

  test.each([
    ["somebody else's", { ...HERE, is: "other", reasons }],
    ["somebody else's with a frame of RFE/RL's", { ...HERE, is: "embeds", host: "svoboda.org" }],
    ["the browser's own", { is: "closed" }],
  ] as const)("in the popup, on a page that is %s", (_, front) => {
    expectOnlyTexts(() => draw({ ...common, front, hostname: "mirror.example" }));
  });

  test.each(sites)(
    "in the popup, with all that can be said beside the notice, on $hostname",
    (site) => {
      expectOnlyTexts(() =>
        draw({
          ...common,
          hostname: site.hostname,
          site,
          today: LATER,
          isEverywhere: true,
          hasAccess: false,
          saveFailed: true,
          hasPublisherNotice: true,
          isQuiet: true,
          settings: { ...reader, textSize: "browser", reading: "123412121", discreet: "on" },
        }),
      );
    },
  );

  /** The settings page with all that it can list. */
  function settingsPage(
    settings: Settings,
    erasing: Erasing,
    treated: readonly ReaderSite[],
  ): void {
    drawOptions({
      ...common,
      settings,
      erasing,
      sites: treated,
      saveFailed: true,
      notices: allNotices(settings, LATER),
      held: manifest.permissions,
      added: treated.map(({ hostname }) => `*://${hostname}/*`),
      version: manifest.version,
    });
  }

  test("in the settings, for every reader", () => {
    for (const settings of distinct) expectOnlyTexts(() => settingsPage(settings, "idle", []));
  });

  test.each<[string, Erasing]>([
    ["about to be erased", "asked"],
    ["erased", { left: [] }],
    ["not all erased", { left: ["settings", "permissions", "memory"] }],
  ])("in the settings, with everything %s", (_, erasing) => {
    expectOnlyTexts(() => settingsPage(reader, erasing, sites));
  });

  test.each<Forgetting>([
    { is: "refused" },
    { is: "by-hand" },
    { is: "found", number: 1234 },
    { is: "done", number: 0 },
  ])("in the settings, when visits are $is", (forgetting) => {
    expectOnlyTexts(() => drawOptions({ ...common, forgetting, isInPrivate: true }));
  });

  /** A step with the question that its sample would ask. */
  function welcomeStep(step: Step, settings: Settings, tried: Tried): void {
    const assessment = assess({ kind: "official", host: ANY_SERVICE }, settings);
    const question = questionFor(assessment, settings, words, "share", "ask");
    const what = { settings, step, tried, question, saveFailed: true, suggested: "russia" };
    drawWelcome({ ...common, ...what });
  }

  test.each([1, 2, 3, "try"] as const)("in the first steps, at %s, for every reader", (step) => {
    for (const settings of distinct) expectOnlyTexts(() => welcomeStep(step, settings, "asking"));
  });

  test.each(["nothing", "stopped", "went-on", "not-asked"] as const)(
    "in the first steps, when the sample was tried: %s",
    (tried) => {
      expectOnlyTexts(() => welcomeStep("try", { ...reader, guards: "oarara" }, tried));
    },
  );
});

test.each([
  ["<p>Sources</p>", ["Sources"]],
  ['<p title="More">[more]</p>', ["More"]],
  ["<p>[notice_as_of Nov 23, 2026] · RFE/RL</p>", []],
  ["<p>[treat_now_text the site]</p>", ["[treat_now_text the site]"]],
  ["<p>[a_b] and [c]</p>", ["[a_b] and [c]"]],
  ["<p>XXL *://kept.example/* Preact (MIT) Қазақша</p>", []],
  ["<p>XXLs Kremlinology</p>", ["XXLs Kremlinology"]],
])("what is left in a view is found: %s", (markup, found) => {
  document.body.innerHTML = markup;
  expect(untranslated(document.body, "en")).toEqual(found);
});
