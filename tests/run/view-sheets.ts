import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { LANGUAGES, type Language } from "../../src/core/language.ts";
import { openChromium } from "../e2e/support/chromium.ts";
import { openFirefox } from "../e2e/support/firefox.ts";
import type { Harness } from "../e2e/support/harness.ts";
import { sampleSite } from "../e2e/support/sample-site.ts";
import { startServer } from "../e2e/support/server.ts";
import { Sidenote } from "../e2e/support/sidenote.ts";
import { openView, speak, unfold, VIEWS, type OpenView, type View } from "../e2e/support/views.ts";

const FOLDER = path.resolve("out/views");

/** How a picture is taken. */
interface Shot {
  readonly language: Language;
  readonly width: number;
  readonly dark: boolean;
  /** Per cent of the usual text size. */
  readonly text: number;
  readonly forced: boolean;
}

const PLAIN = { width: 360, dark: false, text: 100, forced: false } as const;

/** Every language, as on a small phone; and every theme, in scripts that run both ways. */
const SHEETS: Readonly<Record<string, readonly Shot[]>> = {
  languages: LANGUAGES.map((language) => ({ ...PLAIN, language, width: 320 })),
  themes: (["en", "ru", "fa"] as const).flatMap((language) => [
    { ...PLAIN, language },
    { ...PLAIN, language, dark: true },
    { ...PLAIN, language, forced: true },
    { ...PLAIN, language, text: 200, width: 320 },
  ]),
};

/** Photographs every view and lays the pictures side by side: `languages` or `themes`, and in Firefox with `firefox`. */
export async function main([
  wanted = "languages",
  browser = "chrome",
]: readonly string[]): Promise<void> {
  const shots = SHEETS[wanted];
  if (shots === undefined)
    throw new Error(`There are sheets of ${Object.keys(SHEETS).join(" and ")}.`);
  await mkdir(FOLDER, { recursive: true });
  const server = await startServer(sampleSite);
  const ports = { http: server.httpPort, https: server.httpsPort };
  const open = browser === "firefox" ? openFirefox : openChromium;
  const harness = await open({ extension: path.resolve("dist"), ports });
  const sidenote = await Sidenote.in(harness);
  for (const view of VIEWS) {
    const pictures: string[] = [];
    for (const width of new Set(shots.map((shot) => shot.width))) {
      const shown = await openView(harness, view, width);
      for (const shot of shots.filter((one) => one.width === width)) {
        pictures.push(await photograph({ harness, sidenote, shown, view, shot }));
      }
      await shown.close();
    }
    await layOut(harness, `${wanted}-${browser}-${view}`, pictures);
  }
  await harness.close();
  await server.close();
  console.log(`The sheets are ${FOLDER}/sheet-${wanted}-${browser}-*.png`);
}

interface Subject {
  readonly harness: Harness;
  readonly sidenote: Sidenote;
  readonly shown: OpenView;
  readonly view: View;
  readonly shot: Shot;
}

async function photograph({ harness, sidenote, shown, view, shot }: Subject): Promise<string> {
  const { language, width, dark, text, forced } = shot;
  const { page } = shown;
  await speak(sidenote, shown, language);
  await unfold(page);
  await harness.emulate(page, { dark });
  if (harness.kind === "chrome") {
    // The driver's own call knows no forced colours.
    const devtools = await page.createCDPSession();
    await devtools.send("Emulation.setEmulatedMedia", {
      features: [
        { name: "forced-colors", value: forced ? "active" : "none" },
        { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
      ],
    });
  }
  const height = await page.evaluate((percent) => {
    document.documentElement.style.fontSize = `${percent}%`;
    return Math.ceil(document.body.scrollHeight);
  }, text);
  await page.setViewport({ width, height: Math.min(height, 3000) });
  await page.bringToFront();
  const name = `${view}-${language}-${dark ? "dark" : "light"}-${forced ? "forced" : "own"}-${text}.png`;
  await page.screenshot({ path: `${FOLDER}/${name}` });
  return name;
}

async function layOut(harness: Harness, sheet: string, pictures: readonly string[]): Promise<void> {
  const figures = pictures.map((name) => `<figure><img src="${name}"><figcaption>${name}</figure>`);
  const style =
    "body{margin:8px;font:12px system-ui;background:#888;display:flex;flex-wrap:wrap;gap:8px;align-items:start}figure{margin:0}img{width:300px}";
  const file = `${FOLDER}/sheet-${sheet}.html`;
  await writeFile(file, `<!doctype html><style>${style}</style>${figures.join("")}`);
  const page = await harness.open(pathToFileURL(file).href);
  await page.setViewport({ width: 1880, height: 1000 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: 1880, height: Math.min(height, 16_000) });
  await page.screenshot({ path: `${FOLDER}/sheet-${sheet}.png` });
  await page.close();
}
