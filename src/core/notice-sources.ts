import type { ClaimSource } from "./designations.ts";
import { linkFor, organisationOf, type Link } from "./links.ts";
import type { Region } from "./reader.ts";
import { keyFromData, type MessageKey } from "./words.ts";

/** A source as the reader sees it: named and dated, and linked to where that is harmless. */
export interface SourceLine {
  readonly name: string;
  /** What to say in place of the name, where it is more than a proper name. */
  readonly text: MessageKey | undefined;
  /** ISO date of publication, as exact as it is known, or `undated`. */
  readonly date: string;
  readonly link: Link;
}

/** The sources of claims, each address once. */
export function sourceLines(sources: readonly ClaimSource[], region: Region): SourceLine[] {
  const byAddress = new Map(sources.map((source) => [source.address, source]));
  return [...byAddress.values()].map(({ organisation: id, address, date }) => {
    const organisation = organisationOf(id);
    const { name, text } = organisation;
    return {
      name,
      text: text === undefined ? text : keyFromData(text),
      date,
      link: linkFor(organisation, address, region),
    };
  });
}
