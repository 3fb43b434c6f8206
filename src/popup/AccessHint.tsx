import type { Say } from "../core/words.ts";
import { requestAccess } from "../platform/access.ts";
import { report } from "../platform/report.ts";
import css from "./Section.module.css";

/** Shown where the reader, or the browser for them, has taken away the sight of RFE/RL's pages. */
export function AccessHint({ say }: { readonly say: Say }) {
  return (
    <section class={css.section} data-testid="access">
      <p class={css.text}>{say("access_missing")}</p>
      <button
        type="button"
        class={css.button}
        data-testid="allow"
        onClick={() => void requestAccess().catch(report("asking for access"))}
      >
        {say("access_allow")}
      </button>
    </section>
  );
}
