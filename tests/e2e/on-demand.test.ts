import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, test } from "vitest";
import { corpusPage, corpusSite } from "./support/corpus-site.ts";
import { levelOf, testId, textOf } from "./support/popup-reader.ts";
import { isAsked, sayNo, untilAsked } from "./support/question.ts";
import { startSession } from "./support/session.ts";
import { until } from "./support/until.ts";

const MIRROR = "https://n7xq2.example/a/32900001.html";
const OTHER = "https://news.example/a/32900001.html";
const BUTTON = ".share__list a";
const READER = { version: 1, region: "russia", papers: "russian-passport", pageNote: "off" };

/** Lets the page that waits for it go on loading. */
let release = (): void => undefined;
const released = new Promise<void>((resolve) => {
  release = resolve;
});
const SLOW = "https://slow.example/a/32900001.html";

const known = corpusSite({
  "n7xq2.example": "mirror-article-ru-2024",
  "news.example": "voa-article-en-2024",
  "paper.example": "embed-player-news",
  "web.archive.org": "wayback-ru-2018",
  "archive.ph": "archive-today-short-ru",
  "www-svoboda-org.translate.goog": "translate-goog-ru-en",
});
const session = startSession(
  (host, address) => {
    if (host !== "slow.example") return known(host, address);
    if (address === "/wait.js") return { body: "", type: "text/javascript", after: released };
    const page = corpusPage("mirror-article-ru-2024").toString();
    return { body: page.replace("<head>", '<head><script src="/wait.js"></script>') };
  },
  { mayAskFor: ["*://n7xq2.example/*", "*://news.example/*"] },
);

beforeEach(async () => {
  await session.sidenote.plant(READER);
  await session.sidenote.ask(
    'api.storage.session.get(null).then((all) => api.storage.session.remove(Object.keys(all).filter((key) => key.startsWith("treated:"))))',
  );
});

describe("a page at an address that is not known", () => {
  test("is left alone until the button is pressed, and then found, said and guarded", async () => {
    const page = await session.open(MIRROR);
    await page.click(BUTTON, { button: "middle" });
    expect(await isAsked(page)).toBe(false);
    expect(await session.sidenote.badge(page)).toMatchObject({ text: "" });

    const popup = await session.openPopup(page);
    expect(await textOf(popup, "service")).toBe("Radio Svoboda");
    expect(await levelOf(popup)).toBe("described");
    expect(await kindIn(popup)).toBe("recognised");
    expect(
      Number(
        await popup.read('document.querySelectorAll("[data-signal][data-side=support]").length'),
      ),
    ).toBeGreaterThan(1);
    await popup.close();
    await expect.poll(() => session.sidenote.badge(page)).toMatchObject({ text: "!" });
    await expectGuard(page);
    expect(await session.sidenote.stored()).toEqual(await planted());
  });

  test("that still loads is not waited for, and looked at again when it is whole", async () => {
    const page = await session.open("about:blank");
    await page.evaluate((url) => location.assign(url), SLOW).catch(() => undefined);
    await until("the address", async () => (await page.evaluate(() => location.href)) === SLOW);
    const popup = await session.openPopup(page);
    expect(await kindIn(popup)).toBe(null);
    expect(await textOf(popup, "elsewhere")).toBeDefined();
    release();
    await expect.poll(() => kindIn(popup)).toBe("recognised");
  });

  test("that is another outlet's is not found, and what was looked at is said", async () => {
    const page = await session.open(OTHER);
    const popup = await session.openPopup(page);
    expect(await textOf(popup, "elsewhere")).toBeDefined();
    expect(await popup.read('document.querySelectorAll("[data-side=veto]").length')).not.toBe(0);
    await popup.close();
    await page.bringToFront();
    await page.click(BUTTON, { button: "middle" });
    expect(await isAsked(page)).toBe(false);
  });

  test("that only shows something of RFE/RL in a frame is reported as that", async () => {
    const page = await session.open("https://paper.example/2024/1");
    const popup = await session.openPopup(page);
    expect(await textOf(popup, "embeds")).toBeDefined();
    expect(await levelOf(popup)).toBe("");
  });

  test.each([
    [
      "https://web.archive.org/web/20180301120000/https://www.svoboda.org/a/32900001.html",
      "archive",
    ],
    ["https://archive.ph/AbCdE", "archive"],
    ["https://www-svoboda-org.translate.goog/a/32900001.html?_x_tr_sl=ru&_x_tr_tl=en", "proxy"],
  ])("%s is named right, and guarded", async (url, kind) => {
    const page = await session.open(url);
    const popup = await session.openPopup(page);
    expect(await textOf(popup, "service")).toBe("Radio Svoboda");
    expect(await kindIn(popup)).toBe(kind);
    expect(await popup.read(`document.querySelector('${testId("treat")}') === null`)).toBe(true);
    await popup.close();
    await expect.poll(() => session.sidenote.badge(page)).toMatchObject({ text: "!" });
  });

  test("that is an account of RFE/RL's is named, and nothing is asked there", async () => {
    const page = await session.open("https://t.me/s/radiosvoboda");
    const popup = await session.openPopup(page);
    expect(await kindIn(popup)).toBe("account");
    expect(await levelOf(popup)).toBe("described");
    expect(await textOf(popup, "guards")).toBeUndefined();
    await popup.close();
    expect(await session.sidenote.badge(page)).toMatchObject({ text: "" });
  });

  test("of the browser itself is called nothing", async () => {
    const page = await session.open("about:blank");
    const popup = await session.openPopup(page);
    expect(await textOf(popup, "closed")).toBeDefined();
    expect(await textOf(popup, "elsewhere")).toBeUndefined();
  });
});

describe("a known mirror", () => {
  test("is marked and guarded by itself", async () => {
    const page = await session.open("https://d10z1erkm7jz8z.cloudfront.net/a/1.html");
    await expect.poll(() => session.sidenote.badge(page)).toMatchObject({ text: "!" });
    await expectGuard(page);
    const popup = await session.openPopup(page);
    expect(await kindIn(popup)).toBe("mirror");
  });
});

describe("a site that the reader counts as RFE/RL's", () => {
  test("for now is kept in memory alone, and no longer when they say so", async () => {
    const page = await session.open(OTHER);
    const popup = await session.openPopup(page);
    await popup.click(`${testId("treat-more")} summary`);
    await popup.click(testId("treat-now"));
    await expect.poll(() => levelOf(popup)).toBe("described");
    expect(await kindIn(popup)).toBe("treated");
    expect(await popup.read(rememberedIn)).toBe("false");
    await popup.close();
    await expectGuard(page);
    expect(await session.sidenote.stored()).toEqual(await planted());

    const again = await session.openPopup(page);
    await again.click(testId("treat-end"));
    await expect.poll(() => levelOf(again)).toBe("");
    await again.close();
    await expect.poll(() => session.sidenote.badge(page)).toMatchObject({ text: "" });
    await page.click(BUTTON, { button: "middle" });
    expect(await isAsked(page)).toBe(false);
  });

  test("from now on is guarded by itself, listed, and forgotten when they say so", async () => {
    const page = await session.open(MIRROR);
    const popup = await session.openPopup(page);
    await popup.click(`${testId("treat-more")} summary`);
    await popup.click(testId("treat-always"));
    await expect.poll(() => popup.read(rememberedIn)).toBe("true");
    await popup.close();
    expect(await session.sidenote.stored()).toEqual(await planted());

    const next = await session.open(MIRROR);
    await expect
      .poll(() => session.sidenote.badge(next))
      .toMatchObject({
        text: "!",
        title: expect.stringContaining("Radio Svoboda"),
      });
    await expectGuard(next);

    const options = await session.harness.openExtensionPage("options/options.html");
    await options.waitForSelector(testId("treated"));
    await options.click(testId("treat-end"));
    await options.waitForSelector(testId("sites-none"));
    await options.close();
    const last = await session.open(MIRROR);
    await last.click(BUTTON, { button: "middle" });
    expect(await isAsked(last)).toBe(false);
    expect(await session.sidenote.canReach(last)).toBe(false);
  });
});

const rememberedIn = `document.querySelector('${testId("treated")}')?.dataset.remembered ?? null`;

/** How the popup says that the page was found. */
function kindIn(popup: { read(expression: string): Promise<unknown> }): Promise<unknown> {
  return popup.read(`document.querySelector('${testId("found")}')?.dataset.kind ?? null`);
}

async function expectGuard(page: Page): Promise<void> {
  await page.bringToFront();
  await page.click(BUTTON);
  await untilAsked(page);
  await sayNo(page);
}

/** What lies in storage with the planted settings and nothing else. */
async function planted(): Promise<unknown> {
  return { settings: READER };
}
