import { readFileSync } from "node:fs";
import { transform } from "esbuild";
import { expect, test } from "vitest";
import { DESIGNATIONS } from "../../src/core/designations.ts";
import { SITES } from "../../src/core/sites.ts";

// Built by the step before; `npm run check` builds first.
const content = readFileSync("dist/content.js", "utf8");

test("a page gets no facts, no words, no list of sites and no library with the content script", () => {
  expect(content).toMatch(/page-opened/);
  for (const { id } of DESIGNATIONS) expect(content).not.toContain(id);
  for (const { host } of SITES) expect(content).not.toContain(host);
  expect(content).not.toMatch(/preact|mozilla|messages\.json/i);
});

test("the script of watched pages knows every place, and carries no names, sources or words", () => {
  const watch = readFileSync("dist/watch.js", "utf8");
  for (const { host, names } of SITES) {
    expect(watch).toContain(host);
    expect(watch).not.toContain(`"${names.ru}"`);
  }
  expect(watch).not.toMatch(/\b(?:sources?|about|told|native): /);
  for (const { id } of DESIGNATIONS) expect(watch).not.toContain(id);
});

test("the script of watched pages is at most 40 kB when minified", async () => {
  const watch = readFileSync("dist/watch.js", "utf8");
  const { code } = await transform(watch, { minify: true, charset: "utf8" });
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(45_000);
});

test("the content script is at most 10 kB when minified", async () => {
  const { code } = await transform(content, { minify: true, charset: "utf8" });
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(10_000);
});
