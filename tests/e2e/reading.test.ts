import { beforeEach, describe, expect, test } from "vitest";
import { choicesOf, OWN_READING, withChoice } from "../../src/core/reading.ts";
import { firstFrames, firstLooks } from "./support/article.ts";
import { allStyles, magnification, styleOf } from "./support/layout.ts";
import { startSession } from "./support/session.ts";
import { addressOf, SCRIPTS, TEMPLATES, templateSite } from "./support/templates.ts";
import { sampleSite } from "./support/sample-site.ts";

const session = startSession(
  (host, address) => templateSite(host, address) ?? sampleSite(host, address),
);
const ARTICLE = addressOf("article", "cyrillic");
const TEXT = "#article-content p";

/** The largest of every spacing, with a column, a theme, a font, and hyphens. */
const EVERYTHING = "555533121";

beforeEach(() => session.sidenote.reset());

async function set(reading: string, textSize = 100): Promise<void> {
  await session.sidenote.plant({ version: 2, textSize, reading });
}

/** What each choice must come to on the article's text, whose letters are 17 px wide. */
const EFFECTS = [
  ["line", "2", TEXT, "line-height", "34px"],
  ["line", "2", "h1", "line-height", "51.2px"],
  ["letter", "0.12", TEXT, "letter-spacing", "2.04px"],
  ["word", "0.16", TEXT, "word-spacing", "2.72px"],
  ["paragraph", "2", TEXT, "margin-bottom", "34px"],
  ["width", "25", "#article-content", "max-inline-size", "425px"],
  ["theme", "sepia", "#content", "background-color", "rgb(244, 234, 214)"],
  ["theme", "dark", TEXT, "color", "rgb(230, 226, 217)"],
  ["theme", "contrast", TEXT, "color", "rgb(255, 255, 255)"],
  ["font", "mono", TEXT, "font-family", /^ui-monospace/],
  ["align", "justify", TEXT, "text-align", "justify"],
  ["hyphens", "auto", TEXT, "hyphens", "auto"],
] as const;

describe("each control", () => {
  test("does what it says on open pages, leaves the rest alone, and goes without a trace", async () => {
    const page = await session.open(ARTICLE);
    const own = await allStyles(page);
    const menu = await page.$eval(".hdr", (bar) => JSON.stringify(getComputedStyle(bar)));
    for (const [control, choice, selector, property, value] of EFFECTS) {
      await set(withChoice(OWN_READING, control, choice));
      const found = () => styleOf(page, selector, property);
      if (typeof value === "string") await expect.poll(found, { message: control }).toBe(value);
      else await expect.poll(found, { message: control }).toMatch(value);
      const now = await page.$eval(".hdr", (bar) => JSON.stringify(getComputedStyle(bar)));
      expect(now, control).toBe(menu);
    }
    await session.sidenote.reset();
    await expect.poll(() => allStyles(page)).toBe(own);
  });

  test("goes without a trace from a page that was loaded with it", async () => {
    const page = await session.open(ARTICLE);
    const own = await allStyles(page);
    for (const reading of [EVERYTHING, "111121212", "000000000"]) {
      await set(reading, 150);
      await expect.poll(() => session.sidenote.registeredSheet()).toMatch(/size-150/);
      await page.reload();
      await expect.poll(() => magnification(page)).toBe(1.5);
      await session.sidenote.reset();
      await expect.poll(() => allStyles(page), { message: reading }).toBe(own);
    }
  });

  test("does not pull apart letters that join", async () => {
    const page = await session.open(addressOf("article", "arabic"));
    await set("055000000");
    await expect.poll(() => styleOf(page, TEXT, "word-spacing")).not.toBe("0px");
    expect(await styleOf(page, TEXT, "letter-spacing")).toBe("normal");
  });
});

describe("a chosen look", () => {
  test("is there from the first frame of the next page", async () => {
    await set(EVERYTHING, 170);
    await expect.poll(() => session.sidenote.registeredSheet()).toMatch(/theme-dark/);
    const page = await session.open("https://www.rferl.org/a/watched.html");
    expect(await firstFrames(page)).toBe("1.7");
    expect(await firstLooks(page)).toBe("rgb(27, 26, 24) rgb(230, 226, 217) 4.08px justify");
  });

  test("stays as it is on a page that is opened with it and then told again", async () => {
    await set("000010000", 200);
    const page = await session.open(ARTICLE);
    await expect.poll(() => magnification(page)).toBe(2);
    await set("000010000", 100);
    await expect.poll(() => magnification(page)).toBe(1);
    expect(await styleOf(page, "#article-content", "max-inline-size")).toBe("340px");
    await set("000010000", 200);
    await expect.poll(() => magnification(page)).toBe(2);
  });

  test("changes nothing in print", async () => {
    const page = await session.open(ARTICLE);
    const printed = async () => (await page.pdf()).length;
    const before = await printed();
    await set(EVERYTHING, 200);
    await expect.poll(() => magnification(page)).toBe(2);
    // The time of printing stands in it, compressed, and makes a few bytes more or less.
    expect(Math.abs((await printed()) - before)).toBeLessThan(100);
  });

  test("that is the site's own registers nothing and inserts nothing", async () => {
    const page = await session.open(ARTICLE);
    await expect.poll(async () => (await session.sidenote.badge(page)).text).toBe("?");
    expect(await session.sidenote.registeredSheet()).toBe("");
    const names = await page.$$eval("body, body *", (all) => [
      ...new Set(all.map((one) => getComputedStyle(one).containerName)),
    ]);
    expect(names).toEqual(["none"]);
  });

  test.each(TEMPLATES)(
    "colours the reading area of the page, text and ground: %s",
    async (name) => {
      const script = SCRIPTS[TEMPLATES.indexOf(name) % SCRIPTS.length] ?? "latin";
      await set("000003000");
      const page = await session.open(addressOf(name, script));
      await expect.poll(() => pairs(page)).not.toEqual([]);
      for (const { color, ground } of await pairs(page)) {
        expect(color).not.toBe(ground);
        expect(ground).toBe("rgb(27, 26, 24)");
      }
    },
  );
});

/** For each text that is read, its colour and the colour that it stands on. */
function pairs(page: Parameters<typeof allStyles>[0]) {
  return page.$$eval("[data-read]", (all) =>
    all.map((one) => {
      let at: Element | null = one;
      const groundOf = (of: Element) => getComputedStyle(of).backgroundColor;
      while (at && groundOf(at) === "rgba(0, 0, 0, 0)") at = at.parentElement;
      return { color: getComputedStyle(one).color, ground: at ? groundOf(at) : "none" };
    }),
  );
}

test("the choices here exist", () => {
  for (const [control, choice] of EFFECTS) expect(choicesOf(control)).toContain(choice);
});
