import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  OWN_READING,
  READING_CONTROLS,
  withChoice,
  type ReadingControl,
} from "../../src/core/reading.ts";
import { openChromium } from "../e2e/support/chromium.ts";
import { openFirefox } from "../e2e/support/firefox.ts";
import type { Harness } from "../e2e/support/harness.ts";
import { magnification, styleOf } from "../e2e/support/layout.ts";
import { startServer } from "../e2e/support/server.ts";
import { Sidenote } from "../e2e/support/sidenote.ts";
import { addressOf, SCRIPTS, TEMPLATES, templateSite } from "../e2e/support/templates.ts";
import { until } from "../e2e/support/until.ts";

const FOLDER = path.resolve("out/contact-sheet");

type Choices = Partial<Record<ReadingControl, string>>;

/** The looks that stand side by side: a size and choices of the other controls. */
const LOOKS: readonly (readonly [string, number, Choices])[] = [
  ["own", 100, {}],
  ["200", 200, {}],
  ["wcag", 100, { line: "1.5", letter: "0.12", word: "0.16", paragraph: "2", theme: "light" }],
  ["sepia", 130, { theme: "sepia", font: "serif", width: "25", align: "justify", hyphens: "auto" }],
  ["dark", 150, { theme: "dark", font: "sans", line: "1.75" }],
  ["contrast", 300, { theme: "contrast", font: "mono" }],
];

const WIDTHS = [360, 1280] as const;

/** Photographs every template in several looks, in both browsers, and lays the pictures on one page. */
export async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const server = await startServer(templateSite);
  const ports = { http: server.httpPort, https: server.httpsPort };
  for (const open of [openChromium, openFirefox]) {
    const harness = await open({ extension: path.resolve("dist"), ports });
    for (const width of WIDTHS) await photographAll(harness, width);
    await harness.close();
  }
  const layer = await openChromium({ extension: path.resolve("dist") });
  for (const kind of ["chrome", "firefox"]) {
    for (const width of WIDTHS) await layOut(layer, `${kind}-${width}`);
  }
  await layer.close();
  await server.close();
  console.log(`The sheets are ${FOLDER}/sheet-*.png`);
}

async function photographAll(harness: Harness, width: number): Promise<void> {
  const sidenote = await Sidenote.in(harness);
  for (const [index, template] of TEMPLATES.entries()) {
    const script = SCRIPTS[index % SCRIPTS.length] ?? "latin";
    await sidenote.reset();
    const page = await harness.open(addressOf(template, script));
    await page.setViewport({ width, height: width === 360 ? 640 : 800 });
    const own = await styleOf(page, "[data-read]", "color");
    for (const [name, textSize, choices] of LOOKS) {
      await sidenote.plant({ version: 2, textSize, reading: readingOf(choices), pageNote: "off" });
      await until("the look", async () => {
        const isThere = Math.abs((await magnification(page)) - textSize / 100) < 0.01;
        const isColoured = (await styleOf(page, "[data-read]", "color")) !== own;
        return isThere && isColoured === (choices.theme !== undefined);
      });
      await page.bringToFront();
      await page.screenshot({ path: pictureOf(`${harness.kind}-${width}`, template, name) });
    }
    await page.close();
  }
}

function readingOf(choices: Choices): string {
  return READING_CONTROLS.reduce(
    (reading, control) => withChoice(reading, control, choices[control] ?? "own"),
    OWN_READING,
  );
}

function pictureOf(sheet: string, template: string, look: string): `${string}.png` {
  return `${FOLDER}/${sheet}-${template}-${look}.png`;
}

async function layOut(harness: Harness, sheet: string): Promise<void> {
  const rows = TEMPLATES.map((template) => {
    const pictures = LOOKS.map(
      ([look]) => `<img src="${path.basename(pictureOf(sheet, template, look))}">`,
    );
    return `<h2>${template}</h2><div>${pictures.join("")}</div>`;
  });
  const style =
    "body{margin:16px;font:16px system-ui;background:#888}h2{margin:8px 0}div{display:flex;gap:8px}img{width:300px}";
  const file = `${FOLDER}/sheet-${sheet}.html`;
  await writeFile(file, `<!doctype html><style>${style}</style>${rows.join("")}`);
  const page = await harness.open(pathToFileURL(file).href);
  await page.setViewport({ width: 1880, height: 1000 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: 1880, height });
  await page.screenshot({ path: `${FOLDER}/sheet-${sheet}.png` });
  await page.close();
}
