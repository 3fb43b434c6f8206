import { sampleIn, sampleStyle } from "../core/reading-sample.ts";
import type { Settings } from "../core/settings.ts";
import type { Say } from "../core/words.ts";
import css from "./ReadingControls.module.css";

interface ReadingSampleProps {
  readonly settings: Settings;
  readonly language: string;
  readonly say: Say;
}

/** A line in the script of the page in front, as it will look there. */
export function ReadingSample({ settings, language, say }: ReadingSampleProps) {
  const { text, lang, dir } = sampleIn(language);
  return (
    <figure class={css.figure} aria-label={say("reading_sample")}>
      <p
        class={css.sample}
        data-testid="reading-sample"
        {...{ lang, dir }}
        style={sampleStyle(settings, dir)}
      >
        {text}
      </p>
    </figure>
  );
}
