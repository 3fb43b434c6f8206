import { DATA_LENGTH, MARK_LENGTH, type Place } from "../core/page-marks.ts";
import { attributeOf, beginningIn, textIn } from "./own-properties.ts";

/** Keeps a mark; at a place that is full, or for an empty text, it does nothing. */
export type Keep = (place: Place, text: string) => void;

/** Elements of a name that say something of the page. */
export interface Telling {
  readonly name: string;
  /** Where they are looked for: in the head, on the whole page, on the whole page if it is AMP. */
  readonly where: "head" | "page" | "amp";
  /** How many of them are looked at, from the beginning. */
  readonly most: number;
  readonly tell: (element: Element, keep: Keep, document: Document) => void;
}

/** How much of a script is looked at. */
const SCRIPT_LENGTH = 8000;

/** How many scripts are looked at from the beginning. */
export const MOST_SCRIPTS = 48;

/** What the names of `<meta>` elements stand for. */
const META_PLACES: ReadonlyMap<string, Place> = new Map<string, Place>([
  ["og:url", "own-address"],
  ["og:site_name", "site-name"],
  ["og:image", "image"],
  ["twitter:image", "image"],
  ["twitter:site", "account"],
  ["article:publisher", "account"],
  ["apple-itunes-app", "app"],
  ["apple-mobile-web-app-title", "app"],
  ["msapplication-tileimage", "icon"],
  ["onion-location", "onion"],
]);

/** Beginnings of the names that the CMS gives to where it reports visits to. */
const REPORTS = ["utag/bbg/", "GTM-", "bbgentity", "livetracker."];

/** What is looked at. */
export const TELLING: readonly Telling[] = [
  { name: "link", where: "head", most: 60, tell: tellLink },
  { name: "meta", where: "head", most: 80, tell: tellMeta },
  { name: "base", where: "head", most: 2, tell: tellBase },
  { name: "title", where: "head", most: 1, tell: tellTitle },
  { name: "body", where: "page", most: 1, tell: tellBody },
  { name: "script", where: "page", most: MOST_SCRIPTS, tell: tellScript },
  { name: "img", where: "page", most: 16, tell: tellImage },
  { name: "iframe", where: "page", most: 48, tell: tellFrame },
  { name: "amp-img", where: "amp", most: 16, tell: tellImage },
  { name: "amp-iframe", where: "amp", most: 48, tell: tellFrame },
];

/** Keeps what a script says of the page. */
export function tellScript(element: Element, keep: Keep, document: Document): void {
  const address = mark(element, "src");
  if (address !== "") return keep("script", address);
  const text = beginningIn(document, element, SCRIPT_LENGTH);
  tellReports(text, keep);
  const inside = text.indexOf("language_service");
  const starts = [
    text.indexOf("utag_data"),
    text.indexOf("bar_data"),
    // An AMP page writes the same fields as JSON; the entity stands a little before.
    inside < 0 ? -1 : Math.max(0, inside - 200),
  ];
  const start = starts.find((one) => one >= 0);
  if (start !== undefined) keep("data", text.slice(start, start + DATA_LENGTH));
  keep("publisher", publisherIn(text));
}

function tellBase(element: Element, keep: Keep): void {
  keep("base", mark(element, "href"));
}

function tellBody(element: Element, keep: Keep): void {
  keep("body", mark(element, "class"));
}

function tellTitle(element: Element, keep: Keep, document: Document): void {
  keep("title", textIn(document, element));
}

function tellLink(element: Element, keep: Keep): void {
  const rel = ` ${mark(element, "rel").toLowerCase()} `;
  if (rel.includes(" canonical ")) keep("canonical", mark(element, "href"));
  if (rel.includes(" amphtml ")) keep("own-address", mark(element, "href"));
  if (rel.includes(" stylesheet ")) keep("stylesheet", mark(element, "href"));
  if (rel.includes("icon")) keep("icon", mark(element, "href"));
  if (rel.includes(" alternate ")) keep("feed", mark(element, "title"));
}

function tellMeta(element: Element, keep: Keep): void {
  for (const name of ["property", "name", "http-equiv"]) {
    const place = META_PLACES.get(mark(element, name).toLowerCase());
    if (place !== undefined) keep(place, mark(element, "content"));
  }
}

function tellImage(element: Element, keep: Keep): void {
  keep("image", mark(element, "src"));
  keep("image", mark(element, "data-src"));
}

function tellFrame(element: Element, keep: Keep): void {
  keep("frame", mark(element, "src"));
  keep("frame", mark(element, "data-src"));
}

function tellReports(text: string, keep: Keep): void {
  for (const report of REPORTS) {
    const at = text.indexOf(report);
    if (at >= 0) keep("analytics", text.slice(at, at + 60));
  }
}

/** The name of the publisher in linked data. */
function publisherIn(text: string): string {
  const at = text.indexOf('"publisher"');
  if (at < 0) return "";
  const name = /"name"\s*:\s*"((?:[^"\\]|\\.){0,200})"/.exec(text.slice(at, at + 900))?.[1] ?? "";
  return name.replace(/\\u([\da-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function mark(element: Element, name: string): string {
  return attributeOf(element, name, MARK_LENGTH);
}
