import { findLead, leadsTo, type Lead } from "../core/leads.ts";

/** What a paste or a drop brings, kept to be brought again. */
export interface Transfer {
  /** What a field of plain text gets of it. */
  readonly text: string;
  /** Each text that it has, by its type, such as `text/html`. */
  readonly items: readonly (readonly [type: string, value: string])[];
}

/** So much of a page's source is looked at, in UTF-16 units. */
const LONGEST_SOURCE = 262_144;

/** So many links are looked at. */
const MOST_LINKS = 200;

/** Where a paste or a drop leads: its addresses, those in its text, and those behind its links. */
export function leadIn(data: DataTransfer): Lead | undefined {
  return (
    findLead(data.getData("text/plain")) ??
    findLead(data.getData("text/uri-list")) ??
    leadInSource(data.getData("text/html"))
  );
}

/** Takes out of a paste or a drop what can be brought again: all but files. */
export function takeOut(data: DataTransfer): Transfer {
  const types = data.types.filter((type) => type !== "Files");
  const items = types.map((type) => [type, data.getData(type)] as const);
  const text =
    data.getData("text/plain") ||
    data.getData("text/uri-list") ||
    textOf(parse(data.getData("text/html")));
  return { text, items };
}

/** Whether two bring the same. */
export function isSame(one: Transfer, other: Transfer): boolean {
  return one.text === other.text;
}

function leadInSource(source: string): Lead | undefined {
  if (source === "") return undefined;
  const parsed = parse(source);
  const links = [...Document.prototype.querySelectorAll.call(parsed, "a[href],area[href]")];
  for (const link of links.slice(0, MOST_LINKS)) {
    const lead = leadsTo(Element.prototype.getAttribute.call(link, "href") ?? "");
    if (lead !== undefined) return lead;
  }
  return findLead(textOf(parsed));
}

/** Read as a document of its own, in which nothing is loaded and no script runs. */
function parse(source: string): Document {
  return new DOMParser().parseFromString(source.slice(0, LONGEST_SOURCE), "text/html");
}

function textOf(parsed: Document): string {
  const root: unknown = Reflect.get(Document.prototype, "documentElement", parsed);
  return root instanceof Element ? (root.textContent ?? "") : "";
}
