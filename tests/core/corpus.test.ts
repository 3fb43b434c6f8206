import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SIGNALS } from "../../src/core/signals.ts";
import { isRight, judgeAddress, judgeContent, type Judgement } from "../run/judge.ts";
import { readLabelledPages } from "../run/labelled-pages.ts";
import { openQuickReader } from "../run/quick-reader.ts";

const PAGES = readLabelledPages("tests/fixtures/pages-corpus");

const reader = await openQuickReader();
const byContent = new Map<string, Judgement>();
for (const page of PAGES) {
  const sent: unknown = JSON.parse(JSON.stringify(await reader.read(page)));
  byContent.set(page.name, judgeContent(page, sent));
}
await reader.close();

function expectRight(judgement: Judgement | undefined): void {
  const { page, verdict, host, reasons } = judgement ?? {};
  const said = `${verdict} ${host}: ${reasons?.join(" ")}`;
  expect(judgement && isRight(judgement), `${page?.name} is taken for ${said}`).toBe(true);
}

describe.each(PAGES)("$name is $label", (page) => {
  test("by address, then content", () => {
    expectRight(judgeAddress(page) ?? byContent.get(page.name));
  });
});

describe.each(PAGES.filter(({ by }) => by === undefined))("$name is $label", (page) => {
  test("by content alone", () => {
    expectRight(byContent.get(page.name));
  });
});

test("there are enough pages of each kind, and no two are the same case", () => {
  const count = (label: string) => PAGES.filter((page) => page.label === label).length;
  expect(count("rferl")).toBeGreaterThanOrEqual(60);
  expect(count("other")).toBeGreaterThanOrEqual(60);
  const cases = PAGES.map(({ address, file }) => `${address}\n${readFileSync(file, "utf8")}`);
  expect(new Set(cases).size).toBe(PAGES.length);
});

test("every signal is found on a page of the corpus", () => {
  const found = new Set([...byContent.values()].flatMap(({ reasons }) => reasons));
  const missing = SIGNALS.filter(
    ({ name, side }) => !found.has(side === "veto" ? `-${name}` : name),
  );
  expect(missing.map(({ name }) => name)).toEqual([]);
});
