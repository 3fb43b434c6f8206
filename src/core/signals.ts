import data from "../data/signals.json" with { type: "json" };
import { oneFromData } from "./from-data.ts";
import {
  absoluteOf,
  framedHost,
  holdsNotice,
  isOutletName,
  isSamePath,
  outletHost,
} from "./outlet-marks.ts";
import { isPlace, type PageMarks, type Place } from "./page-marks.ts";

const SIDES = ["support", "veto", "embed"] as const;
const STRENGTHS = ["strong", "weak"] as const;
const TESTS = [
  "is",
  "is-not",
  "has",
  "host",
  "outlet-address",
  "outlet-name",
  "other-name",
  "other-brand",
  "same-path",
  "outlet-frame",
  "publisher-notice",
] as const;

/** What a signal speaks for: the page is RFE/RL's, it is not, it holds something of RFE/RL's. */
export type Side = (typeof SIDES)[number];

/** One thing in a page's content that speaks for or against its being RFE/RL's. */
export interface Signal {
  readonly name: string;
  readonly where: readonly string[];
  readonly test: (typeof TESTS)[number];
  readonly values: readonly string[];
  /** Words of which one must stand beside it; empty for none. */
  readonly with: readonly string[];
  /** Words beside which it does not count. */
  readonly unless: readonly string[];
  /** The only hosts on which it counts; empty for all. */
  readonly on: readonly string[];
  readonly strength: (typeof STRENGTHS)[number];
  readonly side: Side;
  /** Signals of one group are not independent of each other. */
  readonly group: string;
}

type Entry = Omit<Signal, "values" | "with" | "unless" | "on" | "test" | "strength" | "side"> & {
  readonly test: string;
  readonly strength: string;
  readonly side: string;
  readonly values?: readonly string[];
  readonly with?: readonly string[];
  readonly unless?: readonly string[];
  readonly on?: readonly string[];
};

const ENTRIES: readonly Entry[] = data.signals;

/** Every signal, in the order of the data. */
export const SIGNALS: readonly Signal[] = ENTRIES.map((entry) => ({
  name: entry.name,
  where: entry.where,
  test: oneFromData(TESTS, entry.test),
  values: entry.values ?? [],
  with: entry.with ?? [],
  unless: entry.unless ?? [],
  on: entry.on ?? [],
  strength: oneFromData(STRENGTHS, entry.strength),
  side: oneFromData(SIDES, entry.side),
  group: entry.group,
}));

/** The style sheet of the CMS: its folder and its file begin with the outlet's name. */
const BRAND = /\/content\/responsive\/([a-z]{2,8})\/[\w-]{2,20}\/\1-[\w-]{2,20}\.css/;

/** Groups whose signals a reprint can carry as well. */
export const REPRINTABLE: ReadonlySet<string> = new Set(data.reprintable);

/**
 * The signals that a page's marks give.
 *
 * @param address the page's own, as the browser gives it.
 */
export function signalsIn(marks: PageMarks, address: string): Signal[] {
  const host = hostOf(address);
  return SIGNALS.filter((signal) => {
    if (signal.on.length > 0 && !signal.on.some((one) => isWithin(host, one))) return false;
    const values = signal.where.flatMap((where) => marksAt(marks, where));
    return signal.test === "publisher-notice"
      ? holdsNotice(values)
      : values.some((value) => gives(signal, value, address));
  });
}

/** The marks at a place, or the values of a field of the page's data. */
export function marksAt(marks: PageMarks, where: string): readonly string[] {
  const [place = "", field] = where.split(".");
  if (!isPlace(place)) throw new Error(`unknown place in the data: ${where}`);
  return field === undefined ? marks[place] : fieldsIn(marks, place, field);
}

function fieldsIn(marks: PageMarks, place: Place, field: string): string[] {
  return marks[place].flatMap((block) => {
    const value = fieldOf(block, field);
    return value === undefined ? [] : [value];
  });
}

/** A string field of an object as scripts write it: `name:"value"`, with or without quotes around the name. */
function fieldOf(block: string, field: string): string | undefined {
  let at = block.indexOf(field);
  while (at >= 0) {
    const before = block[at - 1] ?? "";
    const value = /^["']?\s{0,4}:\s{0,4}["']([^"'\\]{0,200})["']/.exec(
      block.slice(at + field.length, at + field.length + 220),
    )?.[1];
    if (value !== undefined && !/[\w-]/.test(before)) return value;
    at = block.indexOf(field, at + field.length);
  }
  return undefined;
}

function gives(signal: Signal, mark: string, address: string): boolean {
  const value = mark.toLowerCase();
  const { values } = signal;
  if (signal.with.length > 0 && !signal.with.some((word) => value.includes(word))) return false;
  if (signal.unless.some((word) => value.includes(word))) return false;
  switch (signal.test) {
    case "is":
      return values.includes(value);
    case "is-not":
      return value !== "" && !values.includes(value);
    case "has":
      return values.some((one) => value.includes(one));
    case "host":
      return values.some((one) => isWithin(hostOf(value), one));
    case "outlet-address":
      return outletHost(mark) !== undefined;
    case "outlet-name":
      return isOutletName(mark);
    case "other-name":
      return !isOutletName(mark);
    case "other-brand":
      return (BRAND.exec(value)?.[1] ?? "rfe") !== "rfe";
    case "same-path":
      return outletHost(mark) !== undefined && isSamePath(mark, address);
    case "outlet-frame":
      return framedHost(mark) !== undefined;
    case "publisher-notice":
      return false;
  }
}

function isWithin(host: string, wanted: string): boolean {
  return host === wanted || host.endsWith(`.${wanted}`);
}

/** The host of an address, or of a bare host. */
function hostOf(address: string): string {
  const absolute = absoluteOf(address);
  return URL.canParse(absolute) ? new URL(absolute).hostname : "";
}
