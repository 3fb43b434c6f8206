import { keyFromData, type Say } from "../core/words.ts";
import type { Leftover } from "../platform/erase.ts";
import section from "../popup/Section.module.css";

/** How far erasing has come: not begun, to be confirmed, or done with what is left. */
export type Erasing = "idle" | "asked" | { readonly left: readonly Leftover[] };

interface EraseProps {
  readonly erasing: Erasing;
  readonly say: Say;
  readonly onErasing: (erasing: "idle" | "asked") => void;
  readonly onErase: () => void;
}

/** Erases everything, when that is meant, and says what is left. */
export function Erase({ erasing, say, onErasing, onErase }: EraseProps) {
  return (
    <section class={section.section} data-testid="erase-section">
      <h2 class={section.headline}>{say("erase_title")}</h2>
      <p class={section.text}>{say("erase_text")}</p>
      <p class={section.small}>{say("erase_cannot")}</p>
      {erasing === "asked" ? (
        <p class={section.text}>
          <button
            type="button"
            class={section.plain}
            data-testid="erase-keep"
            onClick={() => onErasing("idle")}
          >
            {say("erase_keep")}
          </button>
          <button type="button" class={section.plain} data-testid="erase-sure" onClick={onErase}>
            {say("erase_sure")}
          </button>
        </p>
      ) : (
        <p class={section.text}>
          <button
            type="button"
            class={section.plain}
            data-testid="erase"
            onClick={() => onErasing("asked")}
          >
            {say("erase_start")}
          </button>
        </p>
      )}
      <output
        class={section.text}
        data-testid="erased"
        data-left={erasing instanceof Object ? erasing.left.join(" ") : undefined}
      >
        {erasing instanceof Object && resultOf(erasing.left, say)}
      </output>
    </section>
  );
}

function resultOf(left: readonly Leftover[], say: Say): string {
  if (left.length === 0) return say("erase_done");
  const names = left.map((one) => say(keyFromData(`erase_left_${one}`)));
  return say("erase_left", { what: names.join(", ") });
}
