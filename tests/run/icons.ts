import { readFile } from "node:fs/promises";
import puppeteer, { type Page } from "puppeteer-core";
import { findBrowsers } from "../e2e/support/find-browsers.ts";
import { launchFlags } from "../e2e/support/chromium.ts";

/** The sizes that the manifest and both stores want, in pixels. Up to 24 px the simpler drawing is used. */
const SIZES = [16, 32, 48, 96, 128] as const;

/** The sizes of the toolbar button. */
const BUTTON_SIZES = [16, 32, 48] as const;

/**
 * The sign of each level in the corner that the browser's badge leaves free, in the sizes of a drawing of
 * 16 by 16: a full diamond, an empty diamond, a ring.
 */
const SIGNS = {
  described: `<path d="M12.3.6 15.6 3.9 12.3 7.2 9 3.9Z" fill="#7a4100"/>`,
  "may-describe": `<path d="M12.3 1.2 15 3.9 12.3 6.6 9.6 3.9Z" fill="#fbfaf7" stroke="#3f4d63" stroke-width="1.5"/>`,
  "not-described": `<circle cx="12.6" cy="3.6" r="2.2" fill="#fbfaf7" stroke="#55534e" stroke-width="1.4"/>`,
} as const;

/** Draws the PNGs in `icons/` from the SVGs beside them, with Chromium. */
export async function main(): Promise<void> {
  const [found] = findBrowsers("chrome");
  if (found === undefined) throw new Error("Drawing the icons needs Chromium or Chrome.");
  const browser = await puppeteer.launch({ executablePath: found.path, args: launchFlags() });
  const page = await browser.newPage();
  for (const size of SIZES) await draw(page, await drawing(size), size, `icon-${size}`);
  for (const [level, sign] of Object.entries(SIGNS)) {
    for (const size of BUTTON_SIZES) {
      const scale = size <= 24 ? 1 : 2;
      const signed = `<g transform="scale(${scale})">${sign}</g></svg>`;
      const svg = (await drawing(size)).replace("</svg>", signed);
      await draw(page, svg, size, `icon-${level}-${size}`);
    }
  }
  await browser.close();
}

function drawing(size: number): Promise<string> {
  return readFile(size <= 24 ? "icons/icon-small.svg" : "icons/icon.svg", "utf8");
}

async function draw(page: Page, svg: string, size: number, name: string): Promise<void> {
  const data = Buffer.from(svg).toString("base64");
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${data}">`,
  );
  await page.screenshot({ path: `icons/${name}.png`, omitBackground: true });
}
