import process from "node:process";
import { isRight, judgeAddress, judgeContent, type Judgement } from "./judge.ts";
import { readLabelledPages } from "./labelled-pages.ts";
import { openQuickReader } from "./quick-reader.ts";
import type { MarksReader } from "./serve-marks.ts";

const VERDICTS = ["rferl", "embeds", "other"] as const;

/**
 * Runs detection over a folder of labelled pages, prints the confusion matrix and each miss with its reasons,
 * and ends with 1 if there is a miss. `--labels FILE` names the labels, `--quick` needs no browser,
 * `--content` decides as if no address were known.
 */
export async function main(words: readonly string[]): Promise<void> {
  const { folder, labels, isQuick, byContent } = optionsOf(words);
  const pages = readLabelledPages(folder, labels);
  const reader = isQuick ? await openQuickReader() : await browserReader();
  const judged: Judgement[] = [];
  try {
    for (const page of pages) {
      const known = byContent ? undefined : judgeAddress(page);
      judged.push(known ?? judgeContent(page, await reader.read(page)));
    }
  } finally {
    await reader.close();
  }
  report(judged);
}

function optionsOf(words: readonly string[]) {
  const rest = [...words];
  const at = rest.indexOf("--labels");
  const [, labels] = at < 0 ? [] : rest.splice(at, 2);
  const folder = rest.find((word) => !word.startsWith("--"));
  if (folder === undefined)
    throw new Error("npm run eval -- DIR [--labels FILE] [--quick] [--content]");
  return {
    folder,
    labels,
    isQuick: rest.includes("--quick"),
    byContent: rest.includes("--content"),
  };
}

async function browserReader(): Promise<MarksReader> {
  const { openMarksReader } = await import("./serve-marks.ts");
  return openMarksReader();
}

function report(judged: readonly Judgement[]): void {
  const row = (cells: readonly (string | number)[]) =>
    console.log(cells.map((cell, index) => String(cell).padEnd(index === 0 ? 18 : 8)).join(""));
  row(["is \\ detected", ...VERDICTS]);
  for (const label of [...VERDICTS, "not-rferl"]) {
    const own = judged.filter(({ page }) => page.label === label);
    if (own.length === 0) continue;
    row([label, ...VERDICTS.map((said) => own.filter(({ verdict }) => verdict === said).length)]);
  }
  const yes = judged.filter(({ page }) => page.label === "rferl");
  const hits = yes.filter(({ verdict }) => verdict === "rferl").length;
  const wrong = judged.filter(({ page, verdict }) => page.label !== "rferl" && verdict === "rferl");
  console.log(`\nrecall ${hits} of ${yes.length}, false positives ${wrong.length}`);
  const misses = judged.filter((one) => !isRight(one));
  for (const { page, verdict, host, by, reasons } of misses) {
    const wanted = [page.label, page.service].filter(Boolean).join(" ");
    console.log(`\nMISS ${page.name}\n  ${page.address}`);
    console.log(`  is ${wanted}, detected ${verdict} ${host ?? ""} by ${by}`);
    console.log(`  reasons: ${reasons.join(", ") || "none"}`);
  }
  console.log(`\n${judged.length} pages, ${misses.length} missed`);
  if (misses.length > 0) process.exitCode = 1;
}
