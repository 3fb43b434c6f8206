/** Where readers say they are. `unset` means that they have not said. */
export const REGIONS = [
  "unset",
  "russia",
  "russia-controlled-ukraine",
  "belarus",
  "elsewhere",
] as const;

/** The papers that the listings ask about. `unset` means that the reader has not said. */
export const PAPERS = ["unset", "russian-passport", "stateless-resident", "neither"] as const;

/** What a reader may be about to do with a page. */
export const READER_ACTIONS = ["share", "like", "comment", "save", "contact", "donate"] as const;

export type Region = (typeof REGIONS)[number];
export type Papers = (typeof PAPERS)[number];
export type ReaderAction = (typeof READER_ACTIONS)[number];
