import data from "../data/organisations.json" with { type: "json" };
import { oneFromData } from "./from-data.ts";
import type { Region } from "./reader.ts";

/** How an organisation stands with a country. Only the first three may be linked to. */
export const STANDINGS = [
  "official",
  "state-press",
  "press",
  "unchecked",
  "same-body",
  "foreign-agent",
  "undesirable",
  "extremist",
  "extremist-formation",
  "extremist-materials",
  "blocked",
] as const;

export type Standing = (typeof STANDINGS)[number];

/** An organisation that is named as a source or for help. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** The name of the text that says it in the reader's language, where it is more than a proper name. */
  readonly text?: string;
  /** Its hosts; every address of it that is shipped is on one of them. */
  readonly hosts: readonly string[];
  readonly russia: CountryStanding;
  readonly belarus: CountryStanding;
}

interface CountryStanding {
  readonly standing: string;
  /** ISO date from which it holds, where it is known. */
  readonly since?: string;
  /** ISO date up to which this is known. */
  readonly asOf: string;
}

/** An address as the reader gets it: to press, or as a plain name with the reason. */
export type Link =
  | { readonly kind: "live"; readonly address: string }
  | {
      readonly kind: "plain";
      readonly standing: Standing;
      readonly since: string | undefined;
      readonly asOf: string;
    };

/** Every organisation that Sidenote names. */
export const ORGANISATIONS: readonly Organisation[] = data.organisations;

const LINKED: ReadonlySet<Standing> = new Set(["official", "state-press", "press"]);

/** The organisation of an id. Throws on an unknown one: the data is ours and tested. */
export function organisationOf(id: string): Organisation {
  const organisation = ORGANISATIONS.find((one) => one.id === id);
  if (organisation === undefined) throw new Error(`no organisation is called ${id}`);
  return organisation;
}

/**
 * Whether an address may be a link for a reader in a region. A press on a link is a visit that others can
 * see, so what is not known to be harmless is named and not linked. In Belarus its own
 * lists count; everywhere else, and for a reader who has not said, Russia's do.
 */
export function linkFor(organisation: Organisation, address: string, region: Region): Link {
  const there = region === "belarus" ? organisation.belarus : organisation.russia;
  const standing = oneFromData(STANDINGS, there.standing);
  if (LINKED.has(standing)) return { kind: "live", address };
  return { kind: "plain", standing, since: there.since, asOf: there.asOf };
}
