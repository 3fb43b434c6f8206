import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, test } from "vitest";
import { choose, levelOf, testId, textOf } from "./support/popup-reader.ts";
import { startSession } from "./support/session.ts";
import { until } from "./support/until.ts";

const session = startSession();
const ARTICLE = "https://www.svoboda.org/a/1.html";

beforeEach(() => session.sidenote.reset());

describe("an article of RFE/RL", () => {
  test("is marked on the toolbar button before anything is set", async () => {
    const page = await session.open(ARTICLE);
    const badge = await session.sidenote.untilBadge(page, "?");
    expect(badge.title).toContain("Radio Svoboda");
    await page.close();
  });

  test("is named and explained in the popup, which asks for what is not set", async () => {
    const page = await session.open(ARTICLE);
    const popup = await session.harness.openPopup(page);
    expect(await textOf(popup, "service")).toBe("Radio Svoboda");
    expect(await levelOf(popup)).toBe("may-describe");
    expect(await textOf(popup, "notice-russia")).toMatch(/February 2024/);
    await popup.close();
    await page.close();
  });

  test("follows region and papers at once, in every open tab", async () => {
    const other = await session.open("http://www.radiofarda.com/a/2.html");
    const page = await session.open(ARTICLE);
    const popup = await session.harness.openPopup(page);
    await choose(popup, "region", "russia");
    await choose(popup, "papers", "russian-passport");
    await until("the popup to follow", async () => (await levelOf(popup)) === "described");
    await popup.close();
    await session.sidenote.untilBadge(page, "!");
    await session.sidenote.untilBadge(other, "!");
    await other.close();
    await page.close();
  });
});

describe("the text size", () => {
  test("changes every open article at once, and the next one", async () => {
    const other = await session.open("https://www.radiofarda.com/a/2.html");
    const page = await session.open(ARTICLE);
    const before = await bodyTextHeight(page);
    const popup = await session.harness.openPopup(page);
    await popup.click(testId("text-size-xl"));
    await until("the article to grow", async () => (await ratio(page, before)) === 1.5);
    await until("the other tab to grow", async () => (await zoomOf(other)) === 1.5);
    await popup.close();
    const next = await session.open("https://ru.krymr.com/a/3.html");
    expect(await zoomOf(next)).toBe(1.5);
    for (const one of [next, other, page]) await one.close();
  });
});

function bodyTextHeight(page: Page): Promise<number> {
  return page.evaluate(
    () => document.querySelector("#article-content .dateline")?.getBoundingClientRect().height ?? 0,
  );
}

async function ratio(page: Page, before: number): Promise<number> {
  return Math.round(((await bodyTextHeight(page)) / before) * 10) / 10;
}

function zoomOf(page: Page): Promise<number> {
  return page.evaluate(() =>
    Number(getComputedStyle(document.querySelector("#article-content")!).zoom),
  );
}
