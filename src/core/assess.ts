import { DESIGNATIONS, type Designation } from "./designations.ts";
import type { PageFacts } from "./detect.ts";
import { oneFromData } from "./from-data.ts";
import { LEVELS, graver, levelFromData, milder, type Level } from "./levels.ts";
import { READER_ACTIONS, type ReaderAction } from "./reader-actions.ts";
import { PAPERS, REGIONS, type Reader } from "./reader.ts";

/** Why a designation came to its level; of two at the same level, the one named first here stands first. */
export const REASONS = [
  "match",
  "not-named",
  "place-only",
  "papers-only",
  "missing-both",
  "missing-region",
  "missing-papers",
  "shared-with",
  "no-match",
] as const;

export type Reason = (typeof REASONS)[number];

/** How one designation relates to the reader of a page. */
export interface Finding {
  readonly designation: Designation;
  readonly level: Level;
  readonly reason: Reason;
  /** The reader actions that it speaks of, for this reader. */
  readonly actions: readonly ReaderAction[];
}

/** How the notice relates to this reader: the gravest finding decides, and stands first. */
export interface Assessment {
  readonly level: Level;
  readonly findings: readonly Finding[];
}

/** Assesses a page for a reader against every designation that covers the page's service. */
export function assess(facts: PageFacts, reader: Reader): Assessment {
  const findings = DESIGNATIONS.map((designation) => find(designation, facts, reader))
    .filter((finding) => finding !== undefined)
    .toSorted(byWeight);
  const level = findings.map((finding) => finding.level).reduce(graver, "not-described");
  return { level, findings };
}

function byWeight(a: Finding, b: Finding): number {
  const byLevel = LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level);
  return byLevel || REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason);
}

function find(designation: Designation, facts: PageFacts, reader: Reader): Finding | undefined {
  const ceiling = scopeCeiling(designation, facts);
  if (ceiling === undefined) return undefined;
  const levels = completions(reader).map((complete) => fullLevel(designation, complete));
  const [first = "not-described"] = levels;
  const agreed = levels.every((level) => level === first) ? first : "may-describe";
  const level = milder(agreed, ceiling);
  if (level === "not-described" && concernsOthers(designation, reader)) {
    const actions = named(designation.sharedWith);
    return { designation, level: milder("may-describe", ceiling), reason: "shared-with", actions };
  }
  const reason = reasonFor(designation, reader, agreed, level);
  return { designation, level, reason, actions: named(actionsOf(designation)) };
}

/** The highest level that a designation can reach on this service, `undefined` where it has no say. */
function scopeCeiling({ scope }: Designation, facts: PageFacts): Level | undefined {
  const isNamed =
    typeof scope.hosts === "string" ||
    scope.hosts.some((host) => facts.host === host || facts.host.endsWith(`.${host}`));
  if (isNamed) return levelFromData(scope.level);
  return scope.others === "none" ? undefined : levelFromData(scope.others);
}

/** Every reader who fits what is said so far: an unset answer stands for each of its values. */
function completions(reader: Reader): Reader[] {
  const regions = reader.region === "unset" ? setOnly(REGIONS) : [reader.region];
  const papers = reader.papers === "unset" ? setOnly(PAPERS) : [reader.papers];
  return regions.flatMap((region) => papers.map((one) => ({ ...reader, region, papers: one })));
}

function setOnly<T extends string>(values: readonly T[]): T[] {
  return values.filter((value) => value !== "unset");
}

/** The level for a reader who has answered both questions. */
function fullLevel(designation: Designation, reader: Reader): Level {
  const { inPlace, hasPapers } = matches(designation, reader);
  if (inPlace && hasPapers) return "described";
  if (inPlace) return levelFromData(designation.reader.placeOnly);
  return hasPapers ? levelFromData(designation.reader.papersOnly) : "not-described";
}

function matches({ reader: wanted }: Designation, reader: Reader) {
  return {
    inPlace: wanted.places.includes(reader.region),
    hasPapers: typeof wanted.papers === "string" || wanted.papers.includes(reader.papers),
  };
}

function concernsOthers({ sharedWith }: Designation, reader: Reader): boolean {
  return sharedWith.length > 0 && reader.sharesWith === "people-there";
}

function actionsOf({ actions }: Designation): string[] {
  return actions.map(({ action }) => action);
}

function named(words: readonly string[]): ReaderAction[] {
  return words.map((word) => oneFromData(READER_ACTIONS, word));
}

function reasonFor(designation: Designation, reader: Reader, agreed: Level, level: Level): Reason {
  if (level === "not-described") return "no-match";
  const asksPapers = typeof designation.reader.papers !== "string" && reader.papers === "unset";
  if (reader.region === "unset") return asksPapers ? "missing-both" : "missing-region";
  if (level !== agreed) return "not-named";
  if (asksPapers) return "missing-papers";
  const { inPlace, hasPapers } = matches(designation, reader);
  if (inPlace && hasPapers) return "match";
  return inPlace ? "place-only" : "papers-only";
}
