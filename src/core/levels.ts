import { oneFromData } from "./from-data.ts";

/** How a notice relates to a reader, the gravest last. No level means "safe". */
export const LEVELS = ["not-described", "may-describe", "described"] as const;

export type Level = (typeof LEVELS)[number];

/** Reads a level out of data. */
export function levelFromData(word: string): Level {
  return oneFromData(LEVELS, word);
}

/** The graver of two levels. */
export function graver(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
}

/** The milder of two levels. */
export function milder(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) <= LEVELS.indexOf(b) ? a : b;
}
