import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import type { ElementHandle, Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { fixture } from "./support/sample-site.ts";
import { startSession } from "./support/session.ts";

const folder = process.env["REAL_PAGES"];

/** What a reader presses without doing any of the six things, by the structure of the page. */
const HARMLESS = [
  "a[href*='/a/']",
  "a[href*='/z/']",
  "a[href*='/p/']",
  "a[href*='/author/']",
  "a[href*='/live']",
  "a[href^='#']",
  "nav button",
  "[role=tab]",
  "summary",
  ".c-mmp button",
  ".c-mmp__player",
  ".btn-play",
  ".responsive-indicator div",
  "h1",
  "p",
  "h2",
  ".thumb",
  "article button",
  "article a",
  "article label",
  "input",
  "select",
].join();

/** Where the page's own buttons for the six things stand. */
const BUT_FOR = [
  "aside.share *",
  ".share--box *",
  ".sticky-share-container *",
  ".share--mmp *",
  ".media-download *",
  ".link-print *",
  ".print-dialogue *",
  ".follow *",
  ".menu-pnl__item--social *",
  ".block-socials *",
  ".js-btn-embed-overlay",
  ".c-mmp__overlay *",
  "[href*='subscribe']",
  "[href*='userupload']",
].join();

const PAGES: readonly [string, () => Buffer][] = [
  ["harmless", () => readFileSync("tests/fixtures/guard/harmless.html")],
  ...["article-en", "article-ru", "article-fa", "programme-sh"].map(
    (name): [string, () => Buffer] => [name, () => fixture(name)],
  ),
  ...(folder === undefined
    ? []
    : ["slobodnaevropa_jutarnji_2020.html", "voanews_7585813_2024.html"].map(
        (file): [string, () => Buffer] => [file, () => readFileSync(path.join(folder, file))],
      )),
];
const session = startSession((_, address) => {
  const found = PAGES.find(([name]) => address === `/a/${name}`);
  return found ? { body: found[1]() } : { body: "", status: 404 };
});

/** What the reader types and presses on each page: moving about, looking for something, copying a sentence. */
const KEYS = [
  "PageDown",
  "PageUp",
  "ArrowDown",
  "End",
  "Home",
  "Tab",
  "Tab",
  "Escape",
  "a",
  "s",
  "d",
  "p",
] as const;

describe("a reader who only reads", () => {
  let interactions = 0;
  beforeAll(() =>
    session.sidenote.plant({
      version: 1,
      region: "russia",
      papers: "russian-passport",
      pageNote: "off",
    }),
  );

  test.each(PAGES)("is never asked on %s", async (name) => {
    const page = await session.open(`https://www.rferl.org/a/${name}`);
    await expect.poll(() => session.sidenote.planOf(page)).toHaveProperty("modes.share", "ask");
    await stayOnPage(page);
    await page.mouse.wheel({ deltaY: 300 });
    interactions += (await pressAll(page)) + (await readOn(page));
    expect(await page.evaluate("asked")).toEqual([]);
  });

  test("did at least 200 things", () => {
    expect(interactions).toBeGreaterThanOrEqual(200);
  });
});

/** Keeps links from leading away, and notes whatever appears beside the body, with what was pressed last. */
async function stayOnPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const asked: string[] = [];
    let last = "";
    Object.assign(window, { asked });
    document.addEventListener("click", (event) => event.preventDefault());
    document.addEventListener("submit", (event) => event.preventDefault());
    addEventListener("pointerdown", ({ target }) => {
      last = target instanceof Element ? target.outerHTML.slice(0, 120) : "";
    });
    new MutationObserver(() => asked.push(last)).observe(document.documentElement, {
      childList: true,
    });
  });
}

async function pressAll(page: Page): Promise<number> {
  const all = await page.$$(HARMLESS);
  let pressed = 0;
  for (const element of all.slice(0, 90)) {
    const isFair = await element.evaluate(
      (one, but) => one.checkVisibility() && !one.matches(but) && one.getClientRects().length > 0,
      BUT_FOR,
    );
    if (isFair && (await press(page, element))) pressed += 1;
  }
  return pressed;
}

/** Presses the middle of an element, unless something else lies over it. */
async function press(page: Page, element: ElementHandle): Promise<boolean> {
  const point = await element.evaluate((one) => {
    one.scrollIntoView({ block: "center", behavior: "instant" });
    const [box] = one.getClientRects();
    if (box === undefined) return undefined;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (one.contains(hit) || hit.contains(one)) ? { x, y } : undefined;
  });
  if (point) await page.mouse.click(point.x, point.y);
  return point !== undefined;
}

/** Scrolls, selects, copies a sentence, types into a search field, and presses keys. */
async function readOn(page: Page): Promise<number> {
  await page.evaluate(() => {
    const text = document.querySelector(".read, .wsw p, .intro p, p");
    if (text) getSelection()?.selectAllChildren(text);
    document.execCommand("copy");
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  for (const key of KEYS) await page.keyboard.press(key);
  const field = await page.$("input[name=k]");
  if (field) {
    await field.evaluate((one) => one instanceof HTMLElement && one.focus());
    await page.keyboard.type("ferry");
    await page.keyboard.press("Enter");
  }
  return KEYS.length + 3 + (field ? 6 : 0);
}
