import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Harness } from "./support/harness.ts";
import { testId } from "./support/popup-reader.ts";
import { sampleSite } from "./support/sample-site.ts";
import { startServer, type PageServer } from "./support/server.ts";
import { openBrowser } from "./support/session.ts";
import { Sidenote } from "./support/sidenote.ts";
import { until } from "./support/until.ts";
import { misfits } from "./support/views.ts";

let server: PageServer;
let harness: Harness;
let sidenote: Sidenote;
let welcome: Page;

beforeAll(async () => {
  server = await startServer(sampleSite);
  harness = await openBrowser(server, undefined, { keepsWelcome: true });
  welcome = await until("the first steps", async () => {
    for (const page of await harness.pages()) {
      const address = await page.evaluate(() => location.href);
      if (address.endsWith("/welcome/welcome.html")) return page;
    }
    return undefined;
  });
  sidenote = await Sidenote.in(harness);
});

afterAll(async () => {
  await harness.close();
  await server.close();
});

describe("after installing", () => {
  test("the first steps are open, and nothing is stored", async () => {
    expect(await stepOf(welcome)).toBe("1");
    expect(await sidenote.stored()).toEqual({});
  });

  test("six presses lead to the first question, on a phone's screen", async () => {
    const page = await openWelcome();
    await page.setViewport({ width: 360, height: 640 });
    let presses = 0;
    for (const id of [
      "next",
      "welcome-region-russia",
      "welcome-papers-russian-passport",
      "next",
      "next",
      "sample-share",
    ]) {
      await press(page, id);
      presses += 1;
    }
    await page.waitForSelector(testId("question"));
    expect(presses).toBeLessThan(8);
    expect(await misfits(page)).toEqual([]);
    expect(await focusOf(page)).toBe("question-stop");
    await page.keyboard.press("Escape");
    await expect.poll(() => triedOf(page)).toBe("stopped");
    expect(await page.$(testId("question"))).toBeNull();
    await page.close();
  });
});

describe("the first steps", () => {
  beforeEach(() => sidenote.reset());

  test("speak a language as soon as it is chosen, here and in the popup", async () => {
    const page = await openWelcome();
    await press(page, "welcome-language-kk");
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("kk");
    const article = await harness.open("https://www.svoboda.org/a/1.html");
    const popup = await harness.openPopup(article);
    expect(await popup.read("document.documentElement.lang")).toBe("kk");
    await popup.close();
    await article.close();
    await press(page, "welcome-language-fa");
    await expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    await page.close();
  });

  test("can be skipped, and gone back in, and nothing is stored by that", async () => {
    const page = await openWelcome();
    await press(page, "skip");
    await expect.poll(() => stepOf(page)).toBe("try");
    for (const step of ["3", "2", "1"]) {
      await press(page, "back");
      await expect.poll(() => stepOf(page)).toBe(step);
      await expect.poll(() => focusOf(page)).toBe("welcome-title");
    }
    expect(await sidenote.stored()).toEqual({});
    await page.close();
  });

  test("suggest a region by the time zone, and take it only when it is pressed", async () => {
    const page = await openWelcome("Asia/Yekaterinburg");
    await press(page, "next");
    await expect.poll(() => page.$(testId("suggestion"))).not.toBeNull();
    expect(await page.$eval(testId("suggestion"), (one) => one.getAttribute("data-region"))).toBe(
      "russia",
    );
    expect(await sidenote.stored()).toEqual({});
    await press(page, "suggestion-take");
    await expect.poll(() => isChosen(page, "welcome-region-russia")).toBe(true);
    expect(await page.$(testId("suggestion"))).toBeNull();
    await page.close();
  });

  test("set what is asked for all actions, and the sample follows", async () => {
    const page = await openWelcome();
    await press(page, "next");
    await press(page, "next");
    await press(page, "welcome-ask-off");
    await expect.poll(() => isChosen(page, "welcome-ask-off")).toBe(true);
    await press(page, "next");
    await press(page, "sample-share");
    await expect.poll(() => triedOf(page)).toBe("not-asked");
    await press(page, "back");
    await press(page, "welcome-ask-auto");
    await expect.poll(() => isChosen(page, "welcome-ask-auto")).toBe(true);
    await press(page, "next");
    await press(page, "sample-share");
    await press(page, "question-go");
    await expect.poll(() => triedOf(page)).toBe("went-on");
    await page.close();
  });
});

async function openWelcome(zone?: string): Promise<Page> {
  const page = await harness.openExtensionPage("welcome/welcome.html");
  if (zone !== undefined) {
    await page.emulateTimezone(zone);
    // The zone is asked for when the page is drawn.
    await page.evaluate(() => location.reload());
  }
  await page.bringToFront();
  await page.waitForSelector(testId("next"));
  return page;
}

async function press(page: Page, id: string): Promise<void> {
  await page.waitForSelector(testId(id));
  await page.click(testId(id));
}

function stepOf(page: Page): Promise<string | undefined> {
  return page.$eval(testId("welcome-page"), (one) => one.getAttribute("data-step") ?? undefined);
}

function triedOf(page: Page): Promise<string | null> {
  return page.$eval(testId("tried"), (one) => one.getAttribute("data-tried"));
}

function focusOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() =>
    document.activeElement instanceof HTMLElement
      ? document.activeElement.dataset["testid"]
      : undefined,
  );
}

function isChosen(page: Page, id: string): Promise<boolean> {
  return page.$eval(testId(id), (one) => one instanceof HTMLInputElement && one.checked);
}
