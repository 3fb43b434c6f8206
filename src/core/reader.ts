import { DESIGNATIONS } from "./designations.ts";

/** Where readers say they are: a place that a designation names, `elsewhere`, or `unset`. */
export type Region = string;

/** Every region, in the order of the designations; `unset` means that the reader has not said. */
export const REGIONS: readonly Region[] = [
  "unset",
  ...new Set(DESIGNATIONS.flatMap(({ reader }) => reader.places)),
  "elsewhere",
];

/** The papers that the listings ask about. `unset` means that the reader has not said. */
export const PAPERS = ["unset", "russian-passport", "stateless-resident", "neither"] as const;

/** Whether people whom the reader shares with are in a place where passing it on is risky. */
export const SHARES_WITH = ["nobody-there", "people-there"] as const;

export type Papers = (typeof PAPERS)[number];
export type SharesWith = (typeof SHARES_WITH)[number];

/** What a reader says about themselves. Region and papers may be `unset`. */
export interface Reader {
  readonly region: Region;
  readonly papers: Papers;
  readonly sharesWith: SharesWith;
}

/**
 * Whether it makes a difference with whom a reader there shares: not for one who has not said where they
 * are, nor for one who is among the people concerned.
 */
export function asksWithWhom(region: Region): boolean {
  const concerned = DESIGNATIONS.filter(({ sharedWith }) => sharedWith.length > 0);
  return region !== "unset" && !concerned.some(({ reader: { places } }) => places.includes(region));
}
