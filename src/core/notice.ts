import type { Assessment, Finding, Reason } from "./assess.ts";
import type { Level } from "./designations.ts";
import type { Papers, Region } from "./reader.ts";
import type { Settings } from "./settings.ts";
import { keyFromData, type MessageKey } from "./words.ts";

/** Where a statement comes from. */
export interface Source {
  readonly publisher: string;
  /** ISO date of publication, as exact as it is known, or `undated`. */
  readonly date: string;
}

/** A sentence about the law. */
export interface Statement {
  readonly key: MessageKey;
  /** ISO date, as exact as it is known, up to which its sources speak. */
  readonly asOf: string;
}

/** A notice as the popup shows it: names of texts, no texts. */
export interface Notice {
  readonly id: string;
  readonly level: Level;
  readonly headline: MessageKey;
  /** Which of the reader's own choices it rests on. */
  readonly chosen: { readonly region: boolean; readonly papers: boolean };
  /** Why the level is what it is, where the choices alone do not say it. */
  readonly why: MessageKey | undefined;
  /** Which actions can be punished, and how. */
  readonly lead: readonly Statement[];
  /** Whom it concerns, and since when. */
  readonly body: readonly Statement[];
  /** Penalties and cases. */
  readonly more: readonly Statement[];
  readonly sources: readonly Source[];
  /** ISO date on which the facts were last checked. */
  readonly checked: string;
}

/**
 * The notices that a reader is to see, the gravest first: all that describe or may describe them, or else
 * the one that comes first, since saying nothing would look like a promise.
 */
export function noticesFor(assessment: Assessment, settings: Settings): Notice[] {
  const telling = assessment.findings.filter((finding) => finding.level !== "not-described");
  const shown = telling.length > 0 ? telling : assessment.findings.slice(0, 1);
  return shown.map((finding) => noticeOf(finding, settings));
}

function noticeOf({ designation, level, reason }: Finding, settings: Settings): Notice {
  const { id, claims } = designation;
  const statements = (place: string) =>
    claims
      .filter((claim) => claim.shown === place)
      .map(({ statement, asOf }) => ({ key: keyFromData(statement), asOf }));
  const asksPapers = typeof designation.reader.papers !== "string";
  return {
    id,
    level,
    headline: keyFromData(`${id}_${level.replace("-", "_")}`),
    chosen: {
      region: settings.region !== "unset",
      papers: asksPapers && settings.papers !== "unset",
    },
    why: whyFor(id, reason),
    lead: statements("lead"),
    body: statements("body"),
    more: statements("more"),
    sources: distinctSources(claims.flatMap((claim): Source[] => claim.sources)),
    checked: designation.checked,
  };
}

function whyFor(id: string, reason: Reason): MessageKey | undefined {
  switch (reason) {
    case "match":
      return undefined;
    case "missing-both":
      return "why_missing_both";
    case "missing-region":
      return "why_missing_region";
    case "missing-papers":
      return "why_missing_papers";
    case "no-match":
      return "why_no_match";
    case "place-only":
      return keyFromData(`${id}_why_place_only`);
    case "papers-only":
      return keyFromData(`${id}_why_papers_only`);
    case "related-service":
      return keyFromData(`${id}_why_related_service`);
  }
}

function distinctSources(sources: readonly Source[]): Source[] {
  const byName = new Map(sources.map((one) => [`${one.publisher} ${one.date}`, one]));
  return [...byName.values()];
}

/** The text that names a region in a list of choices. */
export function regionKey(region: Region): MessageKey {
  return keyFromData(`region_${region.replaceAll("-", "_")}`);
}

/** The text that names papers in a list of choices. */
export function papersKey(papers: Papers): MessageKey {
  return keyFromData(`papers_${papers.replaceAll("-", "_")}`);
}
