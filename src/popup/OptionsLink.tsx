import type { Say } from "../core/words.ts";
import section from "./Section.module.css";

interface OptionsLinkProps {
  readonly say: Say;
  readonly onOptions: () => void;
}

/** The way to the page with all settings. */
export function OptionsLink({ say, onOptions }: OptionsLinkProps) {
  return (
    <section class={section.section}>
      <button type="button" class={section.plain} data-testid="options" onClick={onOptions}>
        {say("options_open")}
      </button>
    </section>
  );
}
