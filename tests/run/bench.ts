import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as pass } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { openChromium } from "../e2e/support/chromium.ts";
import type { Harness } from "../e2e/support/harness.ts";
import { sampleSite } from "../e2e/support/sample-site.ts";
import { startServer } from "../e2e/support/server.ts";
import { Sidenote } from "../e2e/support/sidenote.ts";
import { main as benchDetector } from "./bench-detector.ts";

const PAGES = {
  article: "https://www.svoboda.org/a/1.html",
  elsewhere: "https://example.org/a/1.html",
} as const;
const SCRIPTING = new Set(["EvaluateScript", "FunctionCall", "v8.compile"]);
/** Milliseconds after the load event that still count: the plan and what it starts come in them. */
const TAIL = 500;

interface Contender {
  readonly name: string;
  readonly harness: Harness;
  readonly page: Page;
  /** Milliseconds of scripting by page, a value a round. */
  readonly times: Record<keyof typeof PAGES, number[]>;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args: unknown;
}

/**
 * Measures the scripting time of the content script in Chromium against that of an extension whose content
 * script is empty, in one interleaved run. Takes the number of rounds, 25 unless said otherwise, and other
 * unpacked extensions as `name=folder`. What the detector costs comes after it.
 */
export async function main([rounds = "25", ...others]: readonly string[] = []): Promise<void> {
  const server = await startServer(sampleSite);
  const ports = { http: server.httpPort, https: server.httpsPort };
  const folder = await emptyExtension();
  const contenders: Contender[] = [];
  for (const [name, extension] of [
    ["empty", folder],
    ["sidenote", path.resolve("dist")],
    ...others.map((one) => one.split("=")),
  ]) {
    if (name === undefined || extension === undefined) throw new Error("want name=folder");
    const harness = await openChromium({ extension, ports });
    if (existsSync(path.join(extension, "surfaces.js"))) {
      // The note is shown once, and not while one reads on: what stays is what counts here.
      const sidenote = await Sidenote.in(harness);
      await sidenote.plant({ version: 1, region: "russia", pageNote: "off" });
    }
    const page = await harness.open("about:blank");
    contenders.push({ name, harness, page, times: { article: [], elsewhere: [] } });
  }
  for (let round = -1; round < Number(rounds); round += 1) {
    const order = round % 2 === 0 ? contenders : contenders.toReversed();
    for (const contender of order) {
      for (const key of ["article", "elsewhere"] as const) {
        const time = await scriptingTime(contender.page, PAGES[key]);
        // The first round only warms up.
        if (round >= 0) contender.times[key].push(time);
      }
    }
  }
  for (const { harness } of contenders) await harness.close();
  await server.close();
  await rm(folder, { recursive: true });
  report(contenders, rounds);
  await benchDetector([rounds]);
}

/** Of a page that is loaded the second time: the first warms up the renderer, for every contender alike. */
async function scriptingTime(page: Page, url: string): Promise<number> {
  await page.bringToFront();
  await page.goto(url);
  await pass(TAIL);
  await page.tracing.start({
    categories: ["devtools.timeline", "v8", "disabled-by-default-v8.compile"],
  });
  await page.goto(url);
  await pass(TAIL);
  const trace = await page.tracing.stop();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(
    Buffer.from(trace ?? []).toString(),
  );
  const own = traceEvents.filter(
    ({ name, ph, args }) =>
      ph === "X" &&
      SCRIPTING.has(name) &&
      /chrome-extension:[^"]*content\.js/.test(JSON.stringify(args)),
  );
  return covered(own) / 1000;
}

/** Microseconds that events cover; what lies inside another counts once. */
function covered(events: readonly TraceEvent[]): number {
  let end = Number.NEGATIVE_INFINITY;
  let total = 0;
  for (const { ts, dur = 0 } of events.toSorted((a, b) => a.ts - b.ts)) {
    total += Math.max(0, ts + dur - Math.max(ts, end));
    end = Math.max(end, ts + dur);
  }
  return total;
}

async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "empty-"));
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: "Empty",
    version: "1.0",
    background: { service_worker: "background.js" },
    content_scripts: [
      { matches: ["*://*.svoboda.org/*"], js: ["content.js"], run_at: "document_start" },
    ],
  };
  await writeFile(path.join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(path.join(folder, "content.js"), "");
  await writeFile(path.join(folder, "background.js"), "");
  return folder;
}

function report(contenders: readonly Contender[], rounds: string): void {
  const [empty, ...others] = contenders;
  if (empty === undefined) throw new Error("a contender is missing");
  console.log(
    `Scripting of the content script, ms, ${rounds} interleaved rounds: median (quartiles)`,
  );
  for (const key of ["article", "elsewhere"] as const) {
    console.log(`${key}: empty ${spread(empty.times[key])}`);
    for (const { name, times } of others) {
      const difference = quantile(times[key], 0.5) - quantile(empty.times[key], 0.5);
      console.log(`${key}: ${name} ${spread(times[key])}, ${difference.toFixed(2)} more`);
    }
  }
}

function spread(values: readonly number[]): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(values, part).toFixed(2));
  return `${middle} (${low} to ${high})`;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
}
