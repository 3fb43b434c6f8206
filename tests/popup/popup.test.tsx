// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/core/language.ts";
import { DESIGNATIONS } from "../../src/core/designations.ts";
import { DEFAULT_SETTINGS } from "../../src/core/settings.ts";
import { PAPERS, REGIONS, SHARES_WITH } from "../../src/core/reader.ts";
import {
  clearPopup,
  onChange,
  onAllow,
  onShowPublisherNotice,
  onQuietPage,
  onPause,
  onAskAgain,
  HERE,
  draw,
  find,
} from "./draw.tsx";

afterEach(clearPopup);

describe.each(LANGUAGES)("in %s", (language) => {
  test("every reader gets a headline, a statement and a date", () => {
    for (const region of REGIONS) {
      for (const papers of PAPERS) {
        draw({ language, settings: { ...DEFAULT_SETTINGS, region, papers } });
        expect(document.querySelector("h2")?.textContent).not.toBe("");
        expect(document.body.textContent).toMatch(/\p{Nd}{4}/u);
        expect(document.body.textContent).not.toMatch(/\$|undefined|Invalid Date/);
      }
    }
  });
});

test("a further notice is named once, by the fold that holds it", () => {
  draw();
  expect(
    find("other-belarus")?.textContent?.split("The Belarusian notice may describe you"),
  ).toHaveLength(2);
});

test("a choice is passed on, and only that", () => {
  draw();
  const list = find("region");
  if (list instanceof HTMLSelectElement) list.value = "russia";
  list?.dispatchEvent(new Event("change", { bubbles: true }));
  find("text-size-xl")?.click();
  expect(onChange.mock.calls).toEqual([[{ region: "russia" }], [{ textSize: 150 }]]);
});

test("without sight of the pages it says so and offers to ask", () => {
  draw({ hasAccess: false });
  find("allow")?.click();
  expect(onAllow).toHaveBeenCalledOnce();
});

test("a change that could not be stored is said in one sentence", () => {
  draw({ saveFailed: true });
  expect(find("status")?.textContent).toBe(
    "This could not be saved. The setting is as it was before.",
  );
});

test("elsewhere there is no notice, and the settings stay in reach", () => {
  draw({ front: { ...HERE, is: "other", reasons: [] } });
  expect(find("elsewhere")).not.toBeNull();
  expect(document.querySelector("[data-level]")).toBeNull();
  expect(find("region")).not.toBeNull();
});

test("that it is no legal advice is said once, however many notices there are", () => {
  draw();
  expect(find("other-belarus")).not.toBeNull();
  expect(document.body.textContent?.split("Not legal advice")).toHaveLength(2);
});

test("facts are said to be out of date once they are", () => {
  draw({ today: "2027-05-22" });
  expect(find("checked-russia")?.textContent).toBe("Sources looked up Nov 23, 2026");
  draw({ today: "2027-05-23" });
  expect(find("checked-russia")?.textContent).toMatch(/out of date/);
});

test("the publisher's own notice is offered where there is one", () => {
  draw({ hasPublisherNotice: true });
  find("publisher-notice-show")?.click();
  expect(onShowPublisherNotice).toHaveBeenCalledOnce();
  draw({ hasPublisherNotice: false });
  expect(find("publisher-notice")).toBeNull();
});

test("a source is a link only where that is harmless for the reader", () => {
  const linksIn = (region: string) => {
    draw({ settings: { ...DEFAULT_SETTINGS, region } });
    return [...document.querySelectorAll<HTMLAnchorElement>("a")].map((link) => link.hostname);
  };
  const inRussia = linksIn("russia");
  expect(inRussia).toContain("www.rbc.ru");
  expect(inRussia).not.toContain("tochka.by");
  expect(inRussia.filter((host) => /rferl|svoboda|meduza|zona|ovd/.test(host))).toEqual([]);
  const inBelarus = linksIn("belarus");
  expect(inBelarus).toContain("tochka.by");
  expect(inBelarus).not.toContain("www.rbc.ru");
});

test("every sentence about the law that is drawn is a claim, and dated", () => {
  const claimed = new Set(
    DESIGNATIONS.flatMap(({ claims, notFound }) =>
      [...claims, ...notFound].map(({ statement }) => statement),
    ),
  );
  for (const region of REGIONS) {
    for (const papers of PAPERS) {
      for (const sharesWith of SHARES_WITH) {
        draw({ settings: { ...DEFAULT_SETTINGS, region, papers, sharesWith } });
        const drawn = [...document.querySelectorAll<HTMLElement>("[data-statement]")];
        expect(drawn.length).toBeGreaterThan(3);
        for (const { dataset, textContent } of drawn) {
          const key = dataset["statement"] ?? "";
          if (/^why_(missing|no_match)/.test(key)) continue;
          expect(claimed, key).toContain(key);
          expect(textContent, key).toMatch(/As of|Date not known/);
        }
      }
    }
  }
});

test("each action has a choice of what happens before it, and only that one changes", () => {
  draw();
  const list = find("guard-russia-save");
  if (list instanceof HTMLSelectElement) list.value = "remind";
  list?.dispatchEvent(new Event("change", { bubbles: true }));
  const [[change] = []] = onChange.mock.calls;
  // What another window has changed meanwhile stays.
  const now = { ...DEFAULT_SETTINGS, guards: "oaaaaa" };
  expect(typeof change === "function" && change(now)).toEqual({ guards: "oaaraa" });
});

test("questions can be put off for now, and asked again", () => {
  draw();
  find("guard-quiet-page")?.click();
  find("guard-pause")?.click();
  expect(onQuietPage).toHaveBeenCalledOnce();
  expect(onPause).toHaveBeenCalledOnce();
  draw({ isQuiet: true });
  find("guard-again")?.click();
  expect(onAskAgain).toHaveBeenCalledOnce();
});

test("what Sidenote cannot see is said in one place", () => {
  draw();
  expect(find("guard-blind")?.textContent).toMatch(/address bar.*screenshots.*share sheet/);
});
