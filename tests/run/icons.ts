import { readFile } from "node:fs/promises";
import puppeteer from "puppeteer-core";
import { findBrowsers } from "../e2e/support/find-browsers.ts";
import { launchFlags } from "../e2e/support/chromium.ts";

/** The sizes that the manifest and both stores want, in pixels. Up to 24 px the simpler drawing is used. */
const SIZES = [16, 32, 48, 96, 128] as const;

/** Draws the PNGs in `icons/` from the SVGs beside them, with Chromium. */
export async function main(): Promise<void> {
  const [found] = findBrowsers("chrome");
  if (found === undefined) throw new Error("Drawing the icons needs Chromium or Chrome.");
  const browser = await puppeteer.launch({ executablePath: found.path, args: launchFlags() });
  const page = await browser.newPage();
  for (const size of SIZES) {
    const svg = await readFile(size <= 24 ? "icons/icon-small.svg" : "icons/icon.svg", "base64");
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.screenshot({ path: `icons/icon-${size}.png`, omitBackground: true });
  }
  await browser.close();
}
