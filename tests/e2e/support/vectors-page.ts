import { readFileSync } from "node:fs";
import { inject } from "vitest";
import type { Page } from "puppeteer-core";
import { VECTORS } from "../vectors.ts";
import { sampleSite } from "./sample-site.ts";
import type { Site } from "./server.ts";
import type { Session } from "./session.ts";
import { until } from "./until.ts";

const body = readFileSync("tests/fixtures/guard/vectors.html");
const PAGE = "https://www.rferl.org/a/vectors.html";

/** A reader for whom every action is asked about. */
export const READER = {
  version: 1,
  region: "russia",
  papers: "russian-passport",
  pageNote: "off",
};

/** The sample site with the page of all ways of acting. */
export const vectorsSite: Site = (host, address) =>
  address === "/a/vectors.html" ? { body } : sampleSite(host, address);

/** The ways of acting that this run's browser can be driven to, each with a name. */
export function rowsHere() {
  const browser = inject("browserKind");
  return VECTORS.filter(({ except }) => except?.browser !== browser).map((vector) => ({
    vector,
    name: `${vector.action}: ${vector.way.kind}${vector.way.kind === "key" ? ` ${vector.way.letter}` : ""} on ${vector.on}`,
  }));
}

/** Opens the page of all ways of acting anew. */
export async function openVectors({ sidenote }: Session, page: Page): Promise<void> {
  await page.goto(PAGE);
  await until("the plan", () => sidenote.planOf(page));
}

/** Closes the tabs that an action has opened, so that the next test begins in front. */
export async function closeOthers({ harness }: Session, page: Page): Promise<void> {
  for (const other of await harness.pages()) {
    if (other !== page && /^https?:/.test(other.url())) await other.close();
  }
  await page.bringToFront();
}
