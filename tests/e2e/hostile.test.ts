import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isAsked } from "./support/question.ts";
import { startSession } from "./support/session.ts";

const FOLDER = "tests/hostile";
const pages = readdirSync(FOLDER).map((file) => {
  const body = readFileSync(`${FOLDER}/${file}`, "utf8");
  const tries = /<!-- tries: (.*) -->/.exec(body)?.[1] ?? "";
  return { name: file.replace(".html", ""), tries, body };
});
const session = startSession((_, address) => {
  const found = pages.find(({ name }) => address === `/a/${name}.html`);
  return found ? { body: found.body } : { body: "<p>Nothing", status: 200 };
});

beforeAll(() =>
  session.sidenote.plant({
    version: 1,
    region: "russia",
    papers: "russian-passport",
    pageNote: "off",
  }),
);

test("there are at least 40 hostile pages, and each says what it tries", () => {
  expect(pages.length).toBeGreaterThanOrEqual(40);
  expect(pages.filter(({ tries }) => tries === "")).toEqual([]);
});

describe("a hostile page", () => {
  let sent = 0;
  beforeEach(() => {
    sent = session.server.requests.length;
  });

  test.each(pages)("$name tries $tries, in vain", async ({ name }) => {
    const page = await session.open(`https://www.rferl.org/a/${name}.html`);
    await expect.poll(() => session.sidenote.planOf(page)).toHaveProperty("modes.share");
    expect(await learned(page)).toBeUndefined();

    const { x, y } = await middleOf(page);
    await page.mouse.click(x, y);
    // Either the reader is asked, or what cannot be asked about stays held and the popup opens.
    await expect.poll(() => isAskedOrTold(page)).toBe(true);
    await expect.poll(() => page.evaluate(() => document.body.dataset["tried"])).toBe("yes");
    await expect.poll(() => isAskedOrTold(page)).toBe(true);
    expect(shared()).toEqual([]);
    expect(await learned(page)).toBeUndefined();

    await session.sidenote.closePopups();
    if (await isAsked(page)) {
      await page.keyboard.press("Escape");
      await expect.poll(() => isAsked(page)).toBe(false);
    }
    expect(shared()).toEqual([]);
  });

  function shared(): string[] {
    return session.server.requests.slice(sent).filter((one) => one.includes("facebook.com"));
  }
});

async function isAskedOrTold(page: Page): Promise<boolean> {
  return (await session.sidenote.openPopups()) > 0 || isAsked(page);
}

function learned(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.body.dataset["learned"]);
}

function middleOf(page: Page): Promise<{ x: number; y: number }> {
  return page.$eval("#share", (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}
