import { formatDate } from "./dates.ts";
import type { Designation } from "./designations.ts";
import type { Language } from "./language.ts";
import { keyFromData, type MessageKey, type Say } from "./words.ts";

/** A sentence that the reader sees. */
export interface Statement {
  readonly key: MessageKey;
  /**
   * ISO date, as exact as it is known, up to which its sources speak; `undated` where they do not say;
   * `undefined` where the sentence says nothing about the law.
   */
  readonly asOf: string | undefined;
}

/**
 * A sentence about the law, by the name of its text: a claim, or one that says that nothing was found.
 *
 * @throws when the designation does not make it: what is not in the data is not said.
 */
export function statementOf({ id, claims, notFound }: Designation, name: string): Statement {
  const claim = claims.find(({ statement }) => statement === name);
  const asOf = claim?.asOf ?? notFound.find(({ statement }) => statement === name)?.searched;
  if (asOf === undefined) throw new Error(`${id} makes no claim called ${name}`);
  return { key: keyFromData(name), asOf };
}

/** The claims of a designation that are shown in one place. */
export function statementsShown({ claims }: Designation, place: string): Statement[] {
  return claims
    .filter(({ shown }) => shown === place)
    .map(({ statement, asOf }) => ({ key: keyFromData(statement), asOf }));
}

/** Says up to when something is known; `undefined` and `undated` mean that its sources do not say. */
export function asOfText(asOf: string | undefined, say: Say, language: Language): string {
  return asOf === undefined || asOf === "undated"
    ? say("notice_as_of_unknown")
    : say("notice_as_of", { date: formatDate(asOf, language) });
}
