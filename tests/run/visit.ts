import { watch } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import type { Page } from "puppeteer-core";
import { openChromium } from "../e2e/support/chromium.ts";
import { findBrowsers, type BrowserKind } from "../e2e/support/find-browsers.ts";
import { openFirefox } from "../e2e/support/firefox.ts";
import type { Harness } from "../e2e/support/harness.ts";
import { levelOf, textOf } from "../e2e/support/popup-reader.ts";
import { sampleSite } from "../e2e/support/sample-site.ts";
import { startServer } from "../e2e/support/server.ts";
import { Sidenote } from "../e2e/support/sidenote.ts";
import { until } from "../e2e/support/until.ts";
import { buildAnew } from "./build-anew.ts";

const SAMPLE = "https://www.svoboda.org/a/sample.html";
const LIVE = "https://www.svoboda.org/";
const PICTURES = path.resolve("out/visit");

/** What the command line of `npm start` asks for. */
export interface StartOptions {
  readonly kind: BrowserKind | undefined;
  /** Go to the real site instead of the sample. */
  readonly isLive: boolean;
  /** Build and reload on every change of the source. */
  readonly isWatching: boolean;
}

/** Reads the words after `npm start --`. */
export function parseOptions(words: readonly string[]): StartOptions {
  const isChrome = ["chrome", "chromium", "edge"].some((word) => words.includes(word));
  return {
    kind: words.includes("firefox") ? "firefox" : isChrome ? "chrome" : undefined,
    isLive: words.includes("--live"),
    isWatching: words.includes("--watch"),
  };
}

/** Opens the browser on the article: in a window where there is a display, else with a report. */
export async function main({ kind, isLive, isWatching }: StartOptions): Promise<void> {
  const [found] = findBrowsers(kind);
  if (found === undefined) throw new Error("no browser was found");
  const server = await startServer(sampleSite);
  const headless = !hasDisplay();
  const open = found.kind === "firefox" ? openFirefox : openChromium;
  const ports = { http: server.httpPort, https: server.httpsPort };
  const harness = await open({
    extension: path.resolve("dist"),
    headless,
    ...(!isLive && { ports }),
  });
  const address = isLive ? LIVE : SAMPLE;
  try {
    const page = await openOrSay(harness, address);
    if (page === undefined) return;
    console.log(
      `${found.name} shows ${address}${isLive ? "" : ", a sample article from this machine"}.`,
    );
    if (isWatching) watchSource(harness, page);
    if (headless && !isWatching) await reportVisit(harness, page);
    else await showWindow(harness);
  } finally {
    await harness.close();
    await server.close();
  }
}

async function openOrSay(harness: Harness, address: string): Promise<Page | undefined> {
  try {
    return await harness.open(address);
  } catch (error) {
    const [why] = String(error).split("\n");
    console.error(`${address} could not be opened, is this machine online? (${why})`);
    process.exitCode = 1;
    return undefined;
  }
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

async function showWindow(harness: Harness): Promise<void> {
  console.log("Press Sidenote's button in the toolbar. Close the browser to end this.");
  const interrupted = new Promise<void>((resolve) => process.once("SIGINT", () => resolve()));
  await Promise.race([harness.untilClosed(), interrupted]);
}

/** Does what a reader would, and says what came of it. */
async function reportVisit(harness: Harness, page: Page): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const sidenote = await Sidenote.in(harness);
  const badge = await until("the badge", async () => {
    const shown = await sidenote.badge(page);
    return shown.text !== "" && shown;
  });
  const popup = await harness.openPopup(page);
  console.log(`detected: ${await textOf(popup, "service")}`);
  console.log(`assessed: ${await levelOf(popup)}, "${await textOf(popup, "headline-russia")}"`);
  console.log(`button:   ${badge.text}  ${badge.title}`);
  await popup.screenshot(`${PICTURES}/popup.png`);
  await popup.close();
  await page.screenshot({ path: `${PICTURES}/article.png` });
  console.log(`pictures: ${PICTURES}/article.png and popup.png`);
}

function watchSource(harness: Harness, page: Page): void {
  const rebuild = async (): Promise<void> => {
    if (!(await buildAnew())) return;
    await harness.reinstall();
    await page.reload();
    console.log("Built and reloaded.");
  };
  let waiting: NodeJS.Timeout | undefined;
  watch("src", { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void rebuild().catch(console.error), 50);
  });
  console.log("Watching src for changes.");
}
