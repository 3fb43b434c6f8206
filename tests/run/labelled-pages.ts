import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";

/** What detection is to say of a page; `not-rferl` is either of the other two. */
export type Label = "rferl" | "embeds" | "other" | "not-rferl";

/** A stored page with the address that it is to be served under and what it is. */
export interface LabelledPage {
  readonly name: string;
  readonly file: string;
  readonly address: string;
  readonly label: Label;
  /** The catalogue's host of the service, where it is told. */
  readonly service?: string;
  /** `address`: the content has no mark left, the address alone tells. */
  readonly by?: "address";
}

const LABELS: readonly (readonly [Label, RegExp])[] = [
  ["rferl", /^(?:rferl|rfe\/rl|rfe|yes|true|1|positive|official|mirror|proxy|archive|landing)$/i],
  ["embeds", /^embeds?$/i],
  ["other", /^other$/i],
  ["not-rferl", /^(?:no|none|false|0|negative|not-rferl|not rferl)$/i],
];

const labelWord = v.pipe(
  v.union([v.string(), v.number(), v.boolean()]),
  v.transform((word) => LABELS.find(([, words]) => words.test(String(word).trim()))?.[0]),
  v.picklist(["rferl", "embeds", "other", "not-rferl"]),
);

const Labelled = v.pipe(
  v.object({
    file: v.optional(v.string()),
    address: v.optional(v.string()),
    url: v.optional(v.string()),
    label: labelWord,
    service: v.optional(v.string()),
    by: v.optional(v.literal("address")),
  }),
  v.check(({ address, url }) => (address ?? url) !== undefined, "a page without an address"),
);

/**
 * Reads a folder of labelled pages: subfolders with `source.html` and `expected.json`, or pages with one
 * file of labels, `labels.json` or `labels.tsv`. The formats stand in docs/detection.md.
 *
 * @throws on a label that is none, a page without an address, or a file that is missing.
 */
export function readLabelledPages(folder: string, labels?: string): LabelledPage[] {
  const list = labels ?? ["labels.json", "labels.tsv"].map(within(folder)).find(existsSync);
  if (list !== undefined) return rowsOf(list).map((row) => pageOf(folder, row));
  const names = readdirSync(folder).filter((name) =>
    existsSync(path.join(folder, name, "expected.json")),
  );
  if (names.length === 0) throw new Error(`no labels and no pages with expected.json in ${folder}`);
  return names.toSorted().map((name) => {
    const expected: unknown = JSON.parse(
      readFileSync(path.join(folder, name, "expected.json"), "utf8"),
    );
    return pageOf(folder, Object.assign({}, expected, { file: `${name}/source.html` }), name);
  });
}

function pageOf(folder: string, row: unknown, name?: string): LabelledPage {
  const parsed = v.safeParse(Labelled, row);
  if (!parsed.success || parsed.output.file === undefined) {
    const issues = parsed.issues?.map(({ message }) => message).join("; ");
    throw new Error(`not a labelled page: ${JSON.stringify(row)} (${issues})`);
  }
  const { file, address, url, label, service, by } = parsed.output;
  const whole = path.join(folder, file);
  if (!existsSync(whole)) throw new Error(`no such page: ${whole}`);
  return {
    name: name ?? file,
    file: whole,
    address: address ?? url ?? "",
    label,
    ...(service !== undefined && { service }),
    ...(by !== undefined && { by }),
  };
}

function rowsOf(file: string): unknown[] {
  const text = readFileSync(file, "utf8");
  if (file.endsWith(".json")) {
    const rows: unknown = JSON.parse(text);
    if (Array.isArray(rows)) return rows;
    return Object.entries(rows ?? {}).map(([name, row]) => Object.assign({ file: name }, row));
  }
  const [first = [], ...rest] = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.split(file.endsWith(".csv") ? "," : "\t").map((cell) => cell.trim()));
  const hasHeader = first.includes("label");
  const columns = hasHeader ? first : ["file", "address", "label"];
  return (hasHeader ? rest : [first, ...rest]).map((cells) =>
    Object.fromEntries(columns.map((column, index) => [column, cells[index]])),
  );
}

function within(folder: string): (name: string) => string {
  return (name) => path.join(folder, name);
}
