import type { Say } from "../core/words.ts";
import css from "./Section.module.css";

/** What the popup says on a page that is not one of RFE/RL's. */
export function ElsewherePage({ say }: { readonly say: Say }) {
  return (
    <section class={css.section} data-testid="elsewhere">
      <h2 class={css.headline}>{say("elsewhere_title")}</h2>
      <p class={css.text}>{say("elsewhere_text")}</p>
    </section>
  );
}
