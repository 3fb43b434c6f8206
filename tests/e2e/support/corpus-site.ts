import { readFileSync } from "node:fs";
import path from "node:path";
import { sampleSite } from "./sample-site.ts";
import type { Site } from "./server.ts";

const CORPUS = path.resolve("tests/fixtures/pages-corpus");

/** The source of a page of the corpus. */
export function corpusPage(name: string): Buffer {
  return readFileSync(path.join(CORPUS, name, "source.html"));
}

/** Answers on some hosts with one page of the corpus at every address, and elsewhere as the sample site does. */
export function corpusSite(pages: Readonly<Record<string, string>>): Site {
  return (host, address) => {
    const name = pages[host];
    if (name === undefined || address === "/favicon.ico") return sampleSite(host, address);
    return { body: corpusPage(name) };
  };
}
