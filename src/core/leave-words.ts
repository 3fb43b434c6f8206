import { directionOf, tagOf, type Direction } from "./language.ts";
import type { Words } from "./words.ts";

/** What a page says of leaving it by the keyboard, in finished words. */
export interface LeaveWords {
  readonly language: string;
  readonly direction: Direction;
  readonly text: string;
}

/** The words in a language. */
export function leaveWords({ say, language }: Words): LeaveWords {
  return {
    language: tagOf(language),
    direction: directionOf(language),
    text: say("leave_announced"),
  };
}
