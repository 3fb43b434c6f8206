import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Page } from "puppeteer-core";
import { openChromium } from "../e2e/support/chromium.ts";
import { openFirefox } from "../e2e/support/firefox.ts";
import type { Harness } from "../e2e/support/harness.ts";
import { openPopupPage } from "../e2e/support/popup-page.ts";
import { untilAsked } from "../e2e/support/question.ts";
import { sampleSite } from "../e2e/support/sample-site.ts";
import { startServer } from "../e2e/support/server.ts";
import { Sidenote } from "../e2e/support/sidenote.ts";
import { until } from "../e2e/support/until.ts";
import { photographFound } from "./found-pictures.ts";

const FOLDER = path.resolve("out/screenshots");

/** Six readers, by the name of their pictures, with the page that they have open. */
const READERS = {
  "moscow-passport": ["www.svoboda.org", { region: "russia", papers: "russian-passport" }],
  "sevastopol-stateless": [
    "ru.krymr.com",
    { region: "russia-controlled-ukraine", papers: "stateless-resident" },
  ],
  minsk: ["www.svaboda.org", { region: "belarus", papers: "neither" }],
  "berlin-passport": ["www.svoboda.org", { region: "elsewhere", papers: "russian-passport" }],
  "prague-mother-in-tver": [
    "www.svoboda.org",
    { region: "elsewhere", papers: "neither", sharesWith: "people-there" },
  ],
  "not-set": ["www.rferl.org", {}],
} as const;

const LOOKS = [
  { language: "en", width: 360, dark: false },
  { language: "en", width: 360, dark: true },
  { language: "ru", width: 320, dark: false },
  { language: "ru", width: 360, dark: true },
  { language: "uk", width: 320, dark: false },
] as const;

/** Photographs what each reader sees in both browsers: the popup, folded and unfolded, and the note. */
export async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const server = await startServer(sampleSite);
  const ports = { http: server.httpPort, https: server.httpsPort };
  for (const open of [openChromium, openFirefox]) {
    const harness = await open({ extension: path.resolve("dist"), ports });
    await photographToolbar(harness);
    for (const name of Object.keys(READERS)) await photographReader(harness, name);
    await photographNote(harness);
    await photographQuestion(harness);
    await harness.close();
  }
  await server.close();
  await photographFound(photograph);
  console.log(`Screenshots are in ${FOLDER}`);
}

async function photographToolbar(harness: Harness): Promise<void> {
  const page = await harness.open("https://www.svoboda.org/a/1.html");
  const toolbar = await harness.openPopup(page);
  await toolbar.screenshot(`${FOLDER}/${harness.kind}-toolbar.png`);
  await toolbar.close();
  const elsewhere = await harness.open("https://example.org/nothing.html");
  const popup = await openPopupPage(harness, elsewhere, 360);
  await photograph(popup, `${harness.kind}-elsewhere`);
}

async function photographReader(harness: Harness, name: string): Promise<void> {
  const sidenote = await Sidenote.in(harness);
  const found = Object.entries(READERS).find(([one]) => one === name);
  if (found === undefined) throw new Error(`no reader is called ${name}`);
  const [host, reader] = found[1];
  const page = await harness.open(`https://${host}/a/1.html`);
  for (const { language, width, dark } of LOOKS) {
    await sidenote.plant({ version: 1, language, ...reader });
    const popup = await openPopupPage(harness, page, width);
    await until("the language", () => isIn(popup, language));
    await harness.emulate(popup, { dark });
    const file = `${harness.kind}-${name}-${language}-${width}-${dark ? "dark" : "light"}`;
    await photograph(popup, file);
    await popup.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) {
        fold.removeAttribute("name");
        fold.open = true;
      }
    });
    await photograph(popup, `${file}-unfolded`);
    await popup.close();
  }
  await page.close();
}

async function photographNote(harness: Harness): Promise<void> {
  const sidenote = await Sidenote.in(harness);
  for (const [width, language, dark] of [
    [1280, "en", false],
    [1280, "ru", true],
    [360, "ru", false],
    [320, "uk", true],
  ] as const) {
    await sidenote.plant({ version: 1, language });
    await sidenote.ask('api.storage.session.remove("note-shown")');
    const page = await harness.open("about:blank");
    await harness.emulate(page, { dark });
    await page.setViewport({ width, height: 700 });
    await page.goto("https://www.radiofarda.com/a/1.html");
    await page.bringToFront();
    await until("the note", () => sidenote.wasNoteShown());
    await page.screenshot({ path: `${FOLDER}/${harness.kind}-note-${language}-${width}.png` });
    await page.close();
  }
}

async function photographQuestion(harness: Harness): Promise<void> {
  const sidenote = await Sidenote.in(harness);
  for (const [width, language, dark, region] of [
    [1280, "en", false, "russia"],
    [1280, "ru", true, "russia"],
    [360, "ru", false, "belarus"],
    [320, "uk", true, "unset"],
    [320, "ru", false, "russia"],
  ] as const) {
    await sidenote.plant({
      version: 1,
      language,
      region,
      papers: "russian-passport",
      pageNote: "off",
    });
    const page = await harness.open("about:blank");
    await harness.emulate(page, { dark });
    await page.setViewport({ width, height: 640 });
    await page.goto("https://www.svaboda.org/a/1.html");
    await page.bringToFront();
    await page.click(".share__list a");
    await untilAsked(page);
    await page.screenshot({ path: `${FOLDER}/${harness.kind}-question-${language}-${width}.png` });
    await page.close();
  }
}

function isIn(popup: Page, language: string): Promise<boolean> {
  return popup.evaluate((wanted) => document.documentElement.lang === wanted, language);
}

/** Takes the whole popup. A window as high as the page, since Chromium stalls on pictures beyond it. */
async function photograph(popup: Page, name: string): Promise<void> {
  await popup.bringToFront();
  const height = await popup.evaluate(() => Math.ceil(document.body.scrollHeight));
  const width = await popup.evaluate(() => innerWidth);
  await popup.setViewport({ width, height });
  await popup.screenshot({ path: `${FOLDER}/${name}.png` });
}
