import data from "../data/reading-areas.json" with { type: "json" };

const ofKind = (kinds: readonly string[]): string =>
  data.areas
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ selector }) => selector)
    .join(", ");

/** Everything that is read: headlines, leads, bodies, captions and teasers. */
export const AREAS = ofKind(["title", "text", "teaser"]);

/** Running text, which has paragraphs and a column. */
export const TEXTS = ofKind(["text"]);

/** Headlines. */
export const TITLES = ofKind(["title"]);

/** What stays as the site has it wherever it stands. */
export const APART = data.apart.map(({ selector }) => selector).join(", ");

/** What has a ground of its own, which its colours go with: a theme leaves both. */
export const OWN_COLOURS = data.apart
  .filter(({ colours }) => colours === "own")
  .map(({ selector }) => selector)
  .join(", ");

/** The parts of a page that a theme colours. */
export const GROUNDS = data.grounds.map(({ selector }) => selector).join(", ");

/** An area that is in no other, and in nothing that stays apart. */
export const OUTERMOST = `:is(${AREAS}):not(:is(${AREAS}, ${APART}) *, :is(${APART}))`;

/** What every area is or stands in. */
export const ROOTS = ":is(#content, main, article, [role=main], .wsw)";
