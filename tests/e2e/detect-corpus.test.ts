import { readFileSync } from "node:fs";
import process from "node:process";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { isRight, judgeAddress, judgeContent } from "../run/judge.ts";
import { readLabelledPages, type LabelledPage } from "../run/labelled-pages.ts";
import { marksBundle } from "../run/marks-script.ts";
import { openPlainBrowser, openWithCollector } from "./support/plain-browser.ts";

const CORPUS = readLabelledPages("tests/fixtures/pages-corpus");
const real = process.env["REAL_PAGES"];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openPlainBrowser(inject("browserKind"));
  page = await openWithCollector(browser, await marksBundle());
});

afterAll(async () => {
  await browser.close();
});

/** The pages that the real parser's tree leads astray; scripts of a parsed text do not run. */
async function missed(pages: readonly LabelledPage[]): Promise<string[]> {
  const texts = pages.map(({ file }) => readFileSync(file, "utf8"));
  const collected = await page.evaluate(
    (all) =>
      all.map((text) =>
        sidenoteMarks.collectMarks(new DOMParser().parseFromString(text, "text/html")),
      ),
    texts,
  );
  return pages.flatMap((one, index) => {
    const judgement = judgeContent(one, collected[index]);
    const { verdict, host, reasons } = judgement;
    return isRight(judgement) ? [] : [`${one.name}: ${verdict} ${host} (${reasons.join(" ")})`];
  });
}

/** Whether there is something in the page that tells; of the others the address alone does. */
function isTelling({ by }: LabelledPage): boolean {
  return by === undefined;
}

test("the content of every page of the corpus is told right", async () => {
  expect(await missed(CORPUS.filter(isTelling))).toEqual([]);
});

describe.runIf(real !== undefined)("real pages", () => {
  test("are told right by their content", async () => {
    const pages = readLabelledPages(real ?? "", "tests/fixtures/real-pages-labels.json");
    expect(await missed(pages.filter(isTelling))).toEqual([]);
  });

  test("of the publisher are told as well under an address that nobody knows", async () => {
    const pages = readLabelledPages(real ?? "", "tests/fixtures/real-pages-labels.json");
    const moved = pages.map((one) => ({ ...one, address: "https://203.0.113.9/a/1.html" }));
    expect(moved.filter((one) => judgeAddress(one))).toEqual([]);
    expect(await missed(moved.filter(isTelling))).toEqual([]);
  });
});
