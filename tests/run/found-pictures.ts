import path from "node:path";
import type { Page } from "puppeteer-core";
import { corpusSite } from "../e2e/support/corpus-site.ts";
import { openChromium } from "../e2e/support/chromium.ts";
import { EVERYWHERE } from "../e2e/support/everywhere.ts";
import { openFirefox } from "../e2e/support/firefox.ts";
import type { Harness } from "../e2e/support/harness.ts";
import { openPopupPage } from "../e2e/support/popup-page.ts";
import { testId } from "../e2e/support/popup-reader.ts";
import { startServer } from "../e2e/support/server.ts";
import { Sidenote } from "../e2e/support/sidenote.ts";
import { until } from "../e2e/support/until.ts";

const PAGES = {
  recognised: "https://n7xq2.example/a/32900001.html",
  archive: "https://web.archive.org/web/20180301120000/https://www.svoboda.org/a/32900001.html",
  other: "https://news.example/a/32900001.html",
  embeds: "https://paper.example/2024/1",
  closed: "about:blank",
} as const;

const LOOKS = [
  { language: "en", width: 360, dark: false },
  { language: "ru", width: 320, dark: true },
  { language: "uk", width: 360, dark: false },
] as const;

/** Photographs what the popup says of pages that do not stand on RFE/RL's own hosts, and the page of settings. */
export async function photographFound(
  photograph: (popup: Page, name: string) => Promise<void>,
): Promise<void> {
  const server = await startServer(
    corpusSite({
      "n7xq2.example": "mirror-article-ru-2024",
      "news.example": "voa-article-en-2024",
      "paper.example": "embed-player-news",
      "web.archive.org": "wayback-ru-2018",
    }),
  );
  const ports = { http: server.httpPort, https: server.httpsPort };
  for (const open of [openChromium, openFirefox]) {
    const harness = await open({
      extension: path.resolve("dist"),
      ports,
      mayAskFor: EVERYWHERE,
    });
    const sidenote = await Sidenote.in(harness);
    const options = await allowEveryPage(harness);
    for (const { language, width, dark } of LOOKS) {
      await sidenote.plant({ version: 1, language, region: "russia", papers: "russian-passport" });
      await harness.emulate(options, { dark });
      await options.setViewport({ width, height: 640 });
      await photograph(options, `${harness.kind}-options-${language}-${width}`);
      for (const [name, url] of Object.entries(PAGES)) {
        const page = await harness.open(url);
        const popup = await openPopupPage(harness, page, width);
        await harness.emulate(popup, { dark });
        await popup.evaluate(() => {
          for (const fold of document.querySelectorAll("details:not([name])")) {
            if (fold instanceof HTMLDetailsElement) fold.open = true;
          }
        });
        await photograph(popup, `${harness.kind}-found-${name}-${language}-${width}`);
        await popup.close();
        await page.close();
      }
    }
    await harness.close();
  }
  await server.close();
}

/** Without it, only the real popup sees other pages, and no picture can be taken of that in its full height. */
async function allowEveryPage(harness: Harness): Promise<Page> {
  const options = await harness.openExtensionPage("options/options.html");
  const box = testId("everywhere");
  await options.waitForSelector(box);
  await options.click(box);
  await until("the permission", () =>
    options.$eval(box, (one) => one instanceof HTMLInputElement && one.checked),
  );
  return options;
}
