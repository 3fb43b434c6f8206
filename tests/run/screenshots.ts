import { mkdir } from "node:fs/promises";
import path from "node:path";
import { openChromium } from "../e2e/support/chromium.ts";
import { openFirefox } from "../e2e/support/firefox.ts";
import type { Page } from "puppeteer-core";
import type { Harness } from "../e2e/support/harness.ts";
import { openPopupPage } from "../e2e/support/popup-page.ts";
import { sampleSite } from "../e2e/support/sample-site.ts";
import { startServer } from "../e2e/support/server.ts";
import { Sidenote } from "../e2e/support/sidenote.ts";
import { until } from "../e2e/support/until.ts";

const FOLDER = path.resolve("out/screenshots");

/** The three ways in which the notice can relate to a reader, by the name of the picture. */
const READERS = {
  described: { level: "described", region: "russia", papers: "russian-passport" },
  may: { level: "may-describe", region: "unset", papers: "unset" },
  not: { level: "not-described", region: "elsewhere", papers: "neither" },
} as const;

/** Photographs the real popup in both browsers: each assessment, light and dark, in each language. */
export async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const server = await startServer(sampleSite);
  const ports = { http: server.httpPort, https: server.httpsPort };
  for (const open of [openChromium, openFirefox]) {
    const harness = await open({ extension: path.resolve("dist"), ports });
    await photograph(harness);
    await harness.close();
  }
  await server.close();
  console.log(`Screenshots are in ${FOLDER}`);
}

async function photograph(harness: Harness): Promise<void> {
  const sidenote = await Sidenote.in(harness);
  const page = await harness.open("https://www.svoboda.org/a/1.html");
  const toolbar = await harness.openPopup(page);
  await toolbar.screenshot(`${FOLDER}/${harness.kind}-toolbar.png`);
  await toolbar.close();
  for (const [name, { level, ...reader }] of Object.entries(READERS)) {
    for (const language of ["en", "ru", "uk"]) {
      await sidenote.plant({ version: 1, textSize: "md", language, ...reader });
      for (const width of [320, 360]) {
        const popup = await openPopupPage(harness, page, width);
        await until(`the level ${level}`, () => hasLevel(popup, level));
        await inBothThemes(harness, popup, `${harness.kind}-${name}-${language}-${width}`);
        await popup.close();
      }
    }
  }
  const elsewhere = await harness.open("https://example.org/");
  const popup = await openPopupPage(harness, elsewhere, 360);
  await inBothThemes(harness, popup, `${harness.kind}-elsewhere`);
}

function hasLevel(popup: Page, level: string): Promise<boolean> {
  return popup.evaluate((one) => document.querySelector(`main[data-level=${one}]`) !== null, level);
}

async function inBothThemes(harness: Harness, popup: Page, name: string): Promise<void> {
  for (const theme of ["light", "dark"]) {
    await harness.emulate(popup, { dark: theme === "dark" });
    await popup.screenshot({ path: `${FOLDER}/${name}-${theme}.png`, fullPage: true });
  }
}
