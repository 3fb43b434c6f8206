import { DESIGNATIONS, LEVELS, graver, levelFromData, milder } from "./designations.ts";
import type { Designation, Level } from "./designations.ts";
import type { PageFacts } from "./detect.ts";
import { PAPERS, REGIONS, type Papers, type Region } from "./reader.ts";

/** What a reader says about themselves. Either may be `unset`. */
export interface Reader {
  readonly region: Region;
  readonly papers: Papers;
}

/** Why a designation came to its level. */
export type Reason =
  | "match"
  | "place-only"
  | "papers-only"
  | "related-service"
  | "missing-region"
  | "missing-papers"
  | "missing-both"
  | "no-match";

/** How one designation relates to the reader of a page. */
export interface Finding {
  readonly designation: Designation;
  readonly level: Level;
  readonly reason: Reason;
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
    .toSorted((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
  const level = findings.map((finding) => finding.level).reduce(graver, "not-described");
  return { level, findings };
}

function find(designation: Designation, facts: PageFacts, reader: Reader): Finding | undefined {
  const ceiling = scopeCeiling(designation, facts);
  if (ceiling === undefined) return undefined;
  const levels = completions(reader).map((complete) => fullLevel(designation, complete));
  const [first = "not-described"] = levels;
  const agreed = levels.every((level) => level === first) ? first : "may-describe";
  const level = milder(agreed, ceiling);
  return { designation, level, reason: reasonFor(designation, reader, agreed, level) };
}

/** The highest level that a designation can reach on this service, `undefined` where it has no say. */
function scopeCeiling({ scope }: Designation, facts: PageFacts): Level | undefined {
  const isListed =
    typeof scope.hosts === "string" ||
    scope.hosts.some((host) => facts.host === host || facts.host.endsWith(`.${host}`));
  if (isListed) return "described";
  return scope.others === "none" ? undefined : levelFromData(scope.others);
}

/** Every reader who fits what is said so far: an unset answer stands for each of its values. */
function completions(reader: Reader): Reader[] {
  const regions = reader.region === "unset" ? setOnly(REGIONS) : [reader.region];
  const papers = reader.papers === "unset" ? setOnly(PAPERS) : [reader.papers];
  return regions.flatMap((region) => papers.map((one) => ({ region, papers: one })));
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

function matches({ reader: named }: Designation, reader: Reader) {
  return {
    inPlace: named.places.includes(reader.region),
    hasPapers: typeof named.papers === "string" || named.papers.includes(reader.papers),
  };
}

function reasonFor(designation: Designation, reader: Reader, agreed: Level, level: Level): Reason {
  if (level === "not-described") return "no-match";
  if (level !== agreed) return "related-service";
  const asksPapers = typeof designation.reader.papers !== "string" && reader.papers === "unset";
  if (reader.region === "unset") return asksPapers ? "missing-both" : "missing-region";
  if (asksPapers) return "missing-papers";
  const { inPlace, hasPapers } = matches(designation, reader);
  if (inPlace && hasPapers) return "match";
  return inPlace ? "place-only" : "papers-only";
}
