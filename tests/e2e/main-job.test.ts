import { beforeEach, describe, expect, test } from "vitest";
import { REGIONS } from "../../src/core/reader.ts";
import { goBack } from "./support/article.ts";
import { choose, levelOf, textOf, valueOf } from "./support/popup-reader.ts";
import { startSession } from "./support/session.ts";

const session = startSession();
const ARTICLE = "https://www.svoboda.org/a/1.html";

beforeEach(() => session.sidenote.reset());

describe("an article of RFE/RL", () => {
  test("is marked on the toolbar button before anything is set", async () => {
    const page = await session.open(ARTICLE);
    await expect.poll(() => session.sidenote.badge(page)).toMatchObject({ text: "?" });
    expect((await session.sidenote.badge(page)).title).toContain("Radio Svoboda");
  });

  test("is named and explained in the popup", async () => {
    const page = await session.open("https://www.radiofarda.com/a/1.html");
    const popup = await session.openPopup(page);
    expect(await textOf(popup, "service")).toBe("Radio Farda");
    expect(await textOf(popup, "details-russia")).toMatch(
      /sharing, liking, commenting on or saving .* contacting .* fine or imprisonment/,
    );
    expect(await textOf(popup, "details-russia")).toMatch(
      /Russia or the Russia-controlled parts of Ukraine .* Russian passport.* stateless/,
    );
    expect(await textOf(popup, "details-russia")).toMatch(/since February 2024/);
  });

  test("asks for what is not set, and never calls it safe", async () => {
    const page = await session.open(ARTICLE);
    const popup = await session.openPopup(page);
    expect(await levelOf(popup)).toBe("may-describe");
    expect(await textOf(popup, "why-russia")).toMatch(/Choose both below/);
    await choose(popup, "region", "russia");
    await expect.poll(() => textOf(popup, "why-russia")).toMatch(/papers.*Choose below/);
    expect(await levelOf(popup)).toBe("may-describe");
  });

  test("follows region and papers at once, in every open tab, without a reload", async () => {
    const other = await session.open("http://rus.azattyq.org/a/2.html");
    const page = await session.open(ARTICLE);
    await other.evaluate(() => document.body.setAttribute("data-not-reloaded", ""));
    const popup = await session.openPopup(page);
    await choose(popup, "region", "russia");
    await choose(popup, "papers", "russian-passport");
    await expect.poll(() => levelOf(popup)).toBe("described");
    await choose(popup, "region", "elsewhere");
    await choose(popup, "papers", "neither");
    await expect.poll(() => levelOf(popup)).toBe("not-described");
    for (const tab of [page, other]) {
      await expect.poll(() => session.sidenote.badge(tab)).toMatchObject({ text: "i" });
    }
    expect(await other.$("body[data-not-reloaded]")).not.toBeNull();
  });

  test("lets quick key presses in a list land where they should", async () => {
    const popup = await session.openPopup(await session.open(ARTICLE));
    await popup.read('void document.querySelector("[data-testid=region]").focus()');
    for (let press = 1; press < REGIONS.length; press += 1) await popup.press("ArrowDown");
    await expect
      .poll(() => session.sidenote.stored())
      .toHaveProperty("settings.region", "elsewhere");
    expect(await valueOf(popup, "region")).toBe("elsewhere");
  });

  test("shows a change made in one window in a popup that is open already", async () => {
    const page = await session.open(ARTICLE);
    const popup = await session.openPopup(page);
    await session.sidenote.plant({ version: 1, region: "russia", papers: "russian-passport" });
    await expect.poll(() => levelOf(popup)).toBe("described");
  });

  test("is marked for a reader in Belarus by what Belarus has listed", async () => {
    await session.sidenote.plant({ version: 1, region: "belarus", papers: "neither" });
    const page = await session.open("https://www.svaboda.org/a/1.html");
    await expect.poll(() => session.sidenote.badge(page)).toMatchObject({ text: "!" });
    const popup = await session.openPopup(page);
    expect(await textOf(popup, "headline-belarus")).toBe("The Belarusian notice describes you");
  });
});

describe("the language", () => {
  test("is chosen in the popup and holds for popup and button", async () => {
    const page = await session.open(ARTICLE);
    const popup = await session.openPopup(page);
    await choose(popup, "language", "ru");
    await expect.poll(() => textOf(popup, "service")).toBe("Радио Свобода");
    expect(await popup.read("document.documentElement.lang")).toBe("ru");
    await choose(popup, "language", "uk");
    await expect.poll(() => textOf(popup, "headline-russia")).toMatch(/^Попередження/);
    await expect
      .poll(async () => (await session.sidenote.badge(page)).title)
      .toMatch(/попередження, можливо, стосується вас/);
  });
});

describe("a page that is not RFE/RL's", () => {
  test("has no badge, and a popup that says so and keeps its settings in reach", async () => {
    const page = await session.open("https://example.org/nothing.html");
    const popup = await session.openPopup(page);
    expect(await levelOf(popup)).toBe("");
    expect(await textOf(popup, "elsewhere")).toMatch(/Not recognised as a page of RFE\/RL/);
    await choose(popup, "papers", "neither");
    await expect
      .poll(() => session.sidenote.stored())
      .toMatchObject({ settings: { papers: "neither" } });
    expect((await session.sidenote.badge(page)).text).toBe("");
  });

  test("takes the notice away when a tab leaves RFE/RL, and coming back brings it back", async () => {
    const page = await session.open(ARTICLE);
    await expect.poll(() => session.sidenote.badge(page)).toMatchObject({ text: "?" });
    await page.goto("https://example.org/");
    await expect.poll(() => session.sidenote.badge(page)).toMatchObject({ text: "" });
    await goBack(page);
    await expect.poll(() => session.sidenote.badge(page)).toMatchObject({ text: "?" });
    expect(await session.sidenote.remembered()).toEqual({});
  });
});
