import type { Assessment } from "./assess.ts";
import type { MessageKey } from "./words.ts";

/** What the toolbar button shows for an assessment. */
export interface ButtonLook {
  /** One character, so that the level can be told without colour. */
  readonly text: string;
  readonly background: string;
  readonly color: string;
  /** The drawing of `icons/`, whose shape says the level too. */
  readonly icon: "described" | "may-describe" | "not-described";
  /** The spoken title; it takes the service's name as `service`. */
  readonly title: MessageKey;
}

/** The only mapping from an assessment to the toolbar button. White on each background is at least 7:1. */
export function buttonLook({ level, findings }: Assessment): ButtonLook {
  switch (level) {
    case "described":
      return look("!", "#7a4100", level, "badge_described");
    case "may-describe":
      return findings[0]?.reason === "shared-with"
        ? look("?", "#3f4d63", level, "badge_shared_with")
        : look("?", "#3f4d63", level, "badge_may_describe");
    case "not-described":
      return look("i", "#55534e", level, "badge_not_described");
  }
}

function look(
  text: string,
  background: string,
  icon: ButtonLook["icon"],
  title: MessageKey,
): ButtonLook {
  return { text, background, color: "#ffffff", icon, title };
}
