import { readFileSync } from "node:fs";
import puppeteer, { type Browser, type HTTPRequest, type Page } from "puppeteer-core";
import { launchFlags } from "../e2e/support/chromium.ts";
import { findBrowsers } from "../e2e/support/find-browsers.ts";
import type { LabelledPage } from "./labelled-pages.ts";
import { marksBundle } from "./marks-script.ts";

/** Reads pages in a browser, each under its own address. */
export interface MarksReader {
  /** The marks of a page, as a content script would send them. */
  read(page: LabelledPage): Promise<unknown>;
  close(): Promise<void>;
}

/** Where a page goes whose address no browser opens. */
const ELSEWHERE = "http://unknown.invalid/";

/**
 * Starts Chromium with scripts of pages switched off. A page is handed over when its address is asked for,
 * and every other request is refused, so that nothing leaves this machine.
 */
export async function openMarksReader(): Promise<MarksReader> {
  const [found] = findBrowsers("chrome");
  if (found === undefined) throw new Error("Chromium, Chrome or Edge is missing.");
  const bundle = await marksBundle();
  const script = `${bundle}; JSON.stringify(sidenoteMarks.collectMarks(document))`;
  const browser = await puppeteer.launch({
    executablePath: found.path,
    pipe: true,
    args: launchFlags(),
  });
  const tab = await browser.newPage();
  await tab.setJavaScriptEnabled(false);
  await tab.setRequestInterception(true);
  let current: LabelledPage | undefined;
  tab.on("request", (request) => void answer(request, tab, current));
  return {
    read: async (page) => {
      current = page;
      await open(tab, /^https?:/.test(page.address) ? page.address : ELSEWHERE);
      current = undefined;
      return JSON.parse(String(await tab.evaluate(script)));
    },
    close: () => close(browser),
  };
}

async function open(tab: Page, address: string): Promise<void> {
  await tab.goto(address, { waitUntil: "domcontentloaded" });
}

async function answer(
  request: HTTPRequest,
  tab: Page,
  page: LabelledPage | undefined,
): Promise<void> {
  const isPage = request.isNavigationRequest() && request.frame() === tab.mainFrame();
  if (page === undefined || !isPage) {
    await request.abort();
    return;
  }
  const body = readFileSync(page.file);
  await request.respond({ body, contentType: `text/html${charsetOf(body)}` });
}

/** Without a charset of its own, a page is UTF-8 where that can be; else it says so itself. */
function charsetOf(body: Buffer): string {
  return body.toString("utf8").includes("\ufffd") ? "" : "; charset=utf-8";
}

async function close(browser: Browser): Promise<void> {
  await browser.close();
}
