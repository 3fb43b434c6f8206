import type { Say } from "../core/words.ts";
import css from "./Section.module.css";

interface AccessHintProps {
  readonly say: Say;
  readonly onAllow: () => void;
}

/** Shown where the reader, or the browser for them, has taken away the sight of RFE/RL's pages. */
export function AccessHint({ say, onAllow }: AccessHintProps) {
  return (
    <section class={css.section} data-testid="access">
      <p class={css.text}>{say("access_missing")}</p>
      <button type="button" class={css.button} data-testid="allow" onClick={onAllow}>
        {say("access_allow")}
      </button>
    </section>
  );
}
