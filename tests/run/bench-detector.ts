import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import type { Browser } from "puppeteer-core";
import type { BrowserKind } from "../e2e/support/find-browsers.ts";
import { openPlainBrowser, openWithCollector } from "../e2e/support/plain-browser.ts";
import { marksBundle } from "./marks-script.ts";

const MEGABYTE = 1_000_000;

/** Calls that are timed together: a browser's clock is too coarse for one. */
const BATCH = 20;

interface Times {
  /** Milliseconds of the first call in a new page, before the browser has compiled anything twice. */
  readonly first: number[];
  /** The same in another new page, on a document with nothing in it: what any page costs. */
  readonly firstOnNothing: number[];
  readonly collect: number[];
  readonly empty: number[];
}

/**
 * Measures what collecting a page's marks costs, against a function that does nothing, in both browsers: on
 * the largest page of REAL_PAGES, or else of the fixtures, as it is and blown up to a megabyte. Takes the
 * number of rounds, 25 unless said otherwise; each is a new page.
 */
export async function main([rounds = "25"]: readonly string[] = []): Promise<void> {
  const { name, text } = largestPage(process.env["REAL_PAGES"] ?? "tests/fixtures/pages-corpus");
  const bundle = await marksBundle();
  console.log(`Collecting marks, ms, ${rounds} interleaved rounds: median (quartiles)`);
  for (const kind of ["chrome", "firefox"] as const) {
    const browser = await openPlainBrowser(kind);
    try {
      for (const [title, page] of [
        [name, text],
        [`${name}, blown up to 1 MB`, blownUp(text)],
      ] as const) {
        report(kind, title, await measure(browser, bundle, page, Number(rounds)));
      }
    } finally {
      await browser.close();
    }
  }
}

async function measure(
  browser: Browser,
  bundle: string,
  text: string,
  rounds: number,
): Promise<Times> {
  const times: Times = { first: [], firstOnNothing: [], collect: [], empty: [] };
  for (let round = 0; round < rounds; round += 1) {
    const page = await openWithCollector(browser, bundle);
    const found = await page.evaluate(
      (html, batch, isReversed) => {
        const parsed = new DOMParser().parseFromString(html, "text/html");
        const timeOf = (run: (document: Document) => unknown, calls: number): number => {
          const start = performance.now();
          for (let call = 0; call < calls; call += 1) run(parsed);
          return (performance.now() - start) / calls;
        };
        const collect = (document: Document) => sidenoteMarks.collectMarks(document);
        const nothing = () => undefined;
        const first = timeOf(collect, 1);
        if (isReversed) {
          return { first, empty: timeOf(nothing, batch), collect: timeOf(collect, batch) };
        }
        return { first, collect: timeOf(collect, batch), empty: timeOf(nothing, batch) };
      },
      text,
      BATCH,
      round % 2 === 1,
    );
    times.first.push(found.first);
    times.firstOnNothing.push(await firstOnNothing(browser, bundle));
    times.collect.push(found.collect);
    times.empty.push(found.empty);
    await page.close();
  }
  return times;
}

async function firstOnNothing(browser: Browser, bundle: string): Promise<number> {
  const page = await openWithCollector(browser, bundle);
  const time = await page.evaluate(() => {
    const nothing = new DOMParser().parseFromString("", "text/html");
    const start = performance.now();
    sidenoteMarks.collectMarks(nothing);
    return performance.now() - start;
  });
  await page.close();
  return time;
}

function largestPage(folder: string): { readonly name: string; readonly text: string } {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  const pages = files.map((name) => ({
    name,
    text: readFileSync(path.join(folder, name), "utf8"),
  }));
  const [largest] = pages.toSorted((a, b) => b.text.length - a.text.length);
  if (largest === undefined) throw new Error(`no page in ${folder}`);
  return largest;
}

/** A page of a megabyte: what is in the body, again and again. */
function blownUp(text: string): string {
  const start = text.indexOf(">", text.indexOf("<body")) + 1;
  const end = text.lastIndexOf("</body>");
  const body = text.slice(start, end);
  const times = Math.ceil((MEGABYTE - text.length) / body.length) + 1;
  return text.slice(0, start) + body.repeat(times) + text.slice(end);
}

function report(
  kind: BrowserKind,
  title: string,
  { first, firstOnNothing: nothing, collect, empty }: Times,
): void {
  const more = quantile(collect, 0.5) - quantile(empty, 0.5);
  console.log(
    `${kind}, ${title}: first call ${spread(first)}, on nothing ${spread(nothing)}, later calls ${spread(collect)}, ` +
      `empty ${spread(empty)}, ${more.toFixed(3)} more`,
  );
}

function spread(values: readonly number[]): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(values, part).toFixed(3));
  return `${middle} (${low} to ${high})`;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
}
