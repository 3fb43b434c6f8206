import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { launchFlags } from "./chromium.ts";
import { findBrowsers, type BrowserKind } from "./find-browsers.ts";

/** Starts a browser without the extension. Its clock is as fine as the browser can make it. */
export async function openPlainBrowser(kind: BrowserKind): Promise<Browser> {
  const [found] = findBrowsers(kind);
  if (found === undefined) throw new Error(`no ${kind} was found`);
  return kind === "firefox"
    ? puppeteer.launch({
        browser: "firefox",
        executablePath: found.path,
        extraPrefsFirefox: { "privacy.reduceTimerPrecision": false },
      })
    : puppeteer.launch({ executablePath: found.path, pipe: true, args: launchFlags() });
}

/** Opens an empty page with the collector of marks in it. */
export async function openWithCollector(browser: Browser, bundle: string): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluate(bundle);
  return page;
}
