import data from "../data/edition.json" with { type: "json" };

/**
 * Counts the editions of the facts. It goes up when what a reader is told changes, and a note that was
 * dismissed is then shown again. A test asks for a decision whenever the facts change.
 */
export const EDITION = data.edition;
