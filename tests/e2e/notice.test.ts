import { beforeEach, describe, expect, test } from "vitest";
import { assess } from "../../src/core/assess.ts";
import { noticesFor } from "../../src/core/notice.ts";
import { PAPERS, REGIONS } from "../../src/core/reader.ts";
import { DEFAULT_SETTINGS } from "../../src/core/settings.ts";
import type { PopupDriver } from "./support/harness.ts";
import { choose, levelOf, testId, textOf } from "./support/popup-reader.ts";
import { startSession } from "./support/session.ts";
import { openPopupPage } from "./support/popup-page.ts";

const session = startSession();
const ARTICLE = "https://www.rferl.org/a/1.html";

beforeEach(() => session.sidenote.reset());

describe.each(["svoboda.org", "svaboda.org", "radiofarda.com", "azathabar.com"])(
  "on %s each region and papers",
  (host) => {
    test("shows its level, its notices, its actions with their grades, and its links", async () => {
      const page = await session.open(`https://www.${host}/a/1.html`);
      const popup = await session.openPopup(page);
      for (const region of REGIONS) {
        for (const papers of PAPERS) {
          const settings = { ...DEFAULT_SETTINGS, region, papers };
          const assessment = assess({ kind: "official", host }, settings);
          const expected = noticesFor(assessment, settings, "2026-11-24").map(
            ({ id, level, actions }) => ({
              id,
              level,
              actions: actions.map(({ action, grade }) => `${action} ${grade}`),
              links: actions.flatMap(({ sources }) =>
                sources.map(({ link }) => (link.kind === "live" ? link.address : "plain")),
              ),
            }),
          );
          await session.sidenote.plant({ version: 1, region, papers });
          await expect
            .poll(() => shownIn(popup), { message: `${region} ${papers}` })
            .toEqual(expected);
          expect(await levelOf(popup)).toBe(assessment.level);
        }
      }
      await expect.poll(() => session.sidenote.badge(page)).toMatchObject({ text: "i" });
    });
  },
);

describe("the Belarusian service", () => {
  test("shows both designations where both apply; another service only its own", async () => {
    const reader = { version: 1, region: "belarus", papers: "russian-passport" };
    await session.sidenote.plant(reader);
    const svaboda = await session.openPopup(await session.open("https://www.svaboda.org/a/1.html"));
    expect((await shownIn(svaboda)).map(({ id, level }) => `${id} ${level}`)).toEqual([
      "belarus described",
      "russia may-describe",
    ]);
    await svaboda.close();
    await session.sidenote.plant({ ...reader, region: "russia" });
    const svoboda = await session.openPopup(await session.open("https://www.svoboda.org/a/1.html"));
    await expect
      .poll(async () => (await shownIn(svoboda)).map(({ id, level }) => `${id} ${level}`))
      .toEqual(["russia described"]);
  });
});

describe("people with whom one shares", () => {
  test("are asked about where it matters, and change every surface at once", async () => {
    const page = await session.open(ARTICLE);
    const popup = await session.openPopup(page);
    expect(await textOf(popup, "about-you")).not.toMatch(/share with/);
    await choose(popup, "region", "elsewhere");
    await choose(popup, "papers", "neither");
    await expect.poll(() => levelOf(popup)).toBe("not-described");
    await popup.click(testId("shares-with"));
    await expect.poll(() => levelOf(popup)).toBe("may-describe");
    expect(await textOf(popup, "headline-russia")).toMatch(/people you share with/);
    await expect
      .poll(() => session.sidenote.planOf(page))
      .toMatchObject({ modes: { share: "ask" } });
    await expect.poll(() => session.sidenote.shownOn(page)).toMatch(/passing/);
    await expect
      .poll(() => session.sidenote.badge(page))
      .toMatchObject({ text: "?", title: expect.stringMatching(/people you share with/) });
  });
});

describe("an action", () => {
  test("unfolds to what can follow, how sure that is, and who says so", async () => {
    await session.sidenote.plant({ version: 1, region: "russia", papers: "russian-passport" });
    const popup = await session.openPopup(await session.open(ARTICLE));
    expect(await popup.read(`${find("russia-share")}.open`)).toBe(false);
    await popup.click(`${testId("russia-share")} summary`);
    await expect.poll(() => popup.read(`${find("russia-share")}.open`)).toBe(true);
    expect(await textOf(popup, "russia-share")).toMatch(
      /documented.*First time: .*5,000 to 15,000.*Repeated: .*How sure this is: .*As of Oct 2025.*Mediazona.*foreign agent.*not linked/s,
    );
  });
});

describe("the publisher's own notice", () => {
  test("is offered where the page carries it, and shown there", async () => {
    const page = await session.open(ARTICLE);
    await page.setViewport({ width: 800, height: 500 });
    expect(await isInView(".reader-note")).toBe(false);
    const popup = await session.openPopup(page);
    await popup.click(testId("publisher-notice-show"));
    await expect.poll(() => isInView(".reader-note")).toBe(true);
    await expect.poll(() => session.sidenote.openPopups()).toBe(0);
    expect(await page.$eval(".reader-note", (one) => one.attributes.length)).toBe(1);

    async function isInView(selector: string): Promise<boolean> {
      return page.$eval(selector, (one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    }
  });

  test("is not mentioned where it is not found", async () => {
    const page = await session.open("https://www.svoboda.org/a/1.html");
    const popup = await session.openPopup(page);
    expect(await textOf(popup, "checked-russia")).toMatch(/2026/);
    expect(await textOf(popup, "publisher-notice")).toBeUndefined();
  });
});

describe("facts that were checked long ago", () => {
  test("are said to be so", async () => {
    const page = await session.open(ARTICLE);
    const popup = await openPopupPage(session.harness, page, 360);
    const checked = () => popup.$eval(testId("checked-russia"), (one) => one.textContent);
    expect(await checked()).not.toMatch(/out of date/);
    await popup.evaluate(() => {
      const inHalfAYear = Date.now() + 200 * 24 * 60 * 60 * 1000;
      const Real = Date;
      Object.assign(globalThis, {
        Date: class extends Real {
          constructor(...args: [] | [string]) {
            super(args[0] ?? inHalfAYear);
          }
        },
      });
    });
    await session.sidenote.plant({ version: 1, region: "russia" });
    await expect.poll(checked).toMatch(/out of date/);
    await popup.close();
  });
});

interface Shown {
  readonly id: string;
  readonly level: string;
  readonly actions: readonly string[];
  readonly links: readonly string[];
}

/** The notices as the popup draws them, the first one first. */
async function shownIn(popup: PopupDriver): Promise<Shown[]> {
  const json =
    await popup.read(`JSON.stringify([...document.querySelectorAll("section[data-level]")].map((card) => ({
    id: card.dataset.testid.replace("notice-", ""),
    level: card.dataset.level,
    actions: [...card.querySelectorAll("details[data-grade]")].map(
      (one) => one.dataset.testid.replace(/^[a-z]+-/, "") + " " + one.dataset.grade),
    links: [...card.querySelectorAll("[data-testid=source]")].map(
      (one) => one.querySelector("a")?.getAttribute("href") ?? "plain"),
  })))`);
  const shown: Shown[] = JSON.parse(String(json));
  return shown;
}

function find(id: string): string {
  return `document.querySelector(${JSON.stringify(testId(id))})`;
}
