import type { Level } from "./levels.ts";
import { READER_ACTIONS, type ReaderAction } from "./reader-actions.ts";

/** What happens before a reader action: a question, a line that does not stop it, or nothing. */
export type GuardMode = "ask" | "remind" | "off";

/** What the reader can choose for an action; `auto` leaves it to the level. */
export const GUARD_CHOICES = ["auto", "ask", "remind", "off"] as const;

export type GuardChoice = (typeof GUARD_CHOICES)[number];

/** The reader's choices in short, as they are stored: a letter for each of {@link READER_ACTIONS}. */
export type Guards = string;

/** Every choice left to the level. */
export const DEFAULT_GUARDS: Guards = "a".repeat(READER_ACTIONS.length);

const LETTERS: Readonly<Record<GuardChoice, string>> = {
  auto: "a",
  ask: "q",
  remind: "r",
  off: "o",
};

/** Reads choices out of whatever was stored; each that is missing or unknown is left to the level. */
export function parseGuards(stored: unknown): Guards {
  const letters = typeof stored === "string" ? stored : "";
  const known = new Set(Object.values(LETTERS));
  return READER_ACTIONS.map((_, index) => letters[index] ?? "")
    .map((letter) => (known.has(letter) ? letter : LETTERS.auto))
    .join("");
}

/** The choice for an action. */
export function guardChoice(guards: Guards, action: ReaderAction): GuardChoice {
  const letter = guards[READER_ACTIONS.indexOf(action)];
  return GUARD_CHOICES.find((choice) => LETTERS[choice] === letter) ?? "auto";
}

/** The choices with one of them changed. */
export function withGuard(guards: Guards, action: ReaderAction, choice: GuardChoice): Guards {
  return READER_ACTIONS.map((one) => (one === action ? choice : guardChoice(guards, one)))
    .map((one) => LETTERS[one])
    .join("");
}

/** What a choice comes to at a level: left to the level, everything that may concern the reader is asked. */
export function guardMode(choice: GuardChoice, level: Level): GuardMode {
  if (level === "not-described") return "off";
  return choice === "auto" ? "ask" : choice;
}
