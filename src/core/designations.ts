import belarus from "../data/designations/belarus.json" with { type: "json" };
import russia from "../data/designations/russia.json" with { type: "json" };

/** How a notice relates to a reader, the gravest last. No level means "safe". */
export const LEVELS = ["not-described", "may-describe", "described"] as const;

export type Level = (typeof LEVELS)[number];

/** A legal status of RFE/RL or of some of its services, as `src/data/designations` holds it. */
export type Designation = typeof russia | typeof belarus;

/** Every designation that Sidenote knows. */
export const DESIGNATIONS: readonly Designation[] = [russia, belarus];

/** Reads a level out of data. Throws on an unknown word: the data is ours and tested. */
export function levelFromData(word: string): Level {
  const level = LEVELS.find((one) => one === word);
  if (level === undefined) throw new Error(`unknown level in the data: ${word}`);
  return level;
}

/** The graver of two levels. */
export function graver(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
}

/** The milder of two levels. */
export function milder(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) <= LEVELS.indexOf(b) ? a : b;
}
