import type { Level } from "./designations.ts";
import type { MessageKey } from "./words.ts";

/** What the toolbar button shows for a level. */
export interface BadgeLook {
  /** One character, so that the level can be told without colour. */
  readonly text: string;
  readonly background: string;
  readonly color: string;
  /** The spoken title; it takes the service's name as `service`. */
  readonly title: MessageKey;
}

/** The only mapping from a level to the toolbar button. White on each background is at least 7:1. */
export function badgeLook(level: Level): BadgeLook {
  switch (level) {
    case "described":
      return { text: "!", background: "#7a4100", color: "#ffffff", title: "badge_described" };
    case "may-describe":
      return { text: "?", background: "#3f4d63", color: "#ffffff", title: "badge_may_describe" };
    case "not-described":
      return { text: "i", background: "#55534e", color: "#ffffff", title: "badge_not_described" };
  }
}
