/** What a reader may be about to do with a page. */
export const READER_ACTIONS = ["share", "like", "comment", "save", "contact", "donate"] as const;

export type ReaderAction = (typeof READER_ACTIONS)[number];
