import { TEXT_SIZES, type TextSize } from "../core/text-size.ts";
import { keyFromData, type Say } from "../core/words.ts";
import section from "./Section.module.css";
import css from "./TextSizeControl.module.css";

interface TextSizeControlProps {
  readonly size: TextSize;
  readonly onSize: (size: TextSize) => void;
  readonly say: Say;
}

/** The steps of text size as one group of radio buttons: a click, a tap or the arrow keys choose. */
export function TextSizeControl({ size, onSize, say }: TextSizeControlProps) {
  return (
    <section class={section.section}>
      <fieldset class={css.group} data-testid="text-size">
        <legend class={css.legend}>
          <span class={section.label}>{say("text_size_title")}</span>
          <span class={css.name} data-testid="text-size-name">
            {nameOf(size, say)}
          </span>
        </legend>
        <div class={css.steps}>
          {TEXT_SIZES.map((step) => (
            <label key={step} class={css.step} title={nameOf(step, say)}>
              <input
                type="radio"
                name="text-size"
                class={css.input}
                data-testid={`text-size-${step}`}
                aria-label={nameOf(step, say)}
                checked={step === size}
                onChange={() => onSize(step)}
              />
              <span aria-hidden="true">{step.toUpperCase()}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
}

function nameOf(step: TextSize, say: Say): string {
  return say(keyFromData(`text_size_${step}`));
}
