import type { SettingsChange } from "../core/settings.ts";
import {
  nextSize,
  stepOf,
  TEXT_PERCENTS,
  TEXT_STEP_NAMES,
  TEXT_STEPS,
  type TextSize,
} from "../core/text-size.ts";
import { keyFromData, type Say } from "../core/words.ts";
import { Segments } from "./Segments.tsx";
import css from "./TextSizeControl.module.css";

interface TextSizeControlProps {
  readonly size: TextSize;
  readonly onChange: (change: SettingsChange) => void;
  readonly say: Say;
}

/** The steps of text size, and a little more or less of it. */
export function TextSizeControl({ size, onChange, say }: TextSizeControlProps) {
  const by = (direction: "larger" | "smaller") => (
    <button
      type="button"
      class={css.fine}
      data-testid={`text-size-${direction}`}
      title={say(`text_size_${direction}`)}
      aria-disabled={isAtEnd(size, direction)}
      onClick={() => onChange((now) => ({ textSize: nextSize(now.textSize, direction) }))}
    >
      <span aria-hidden="true">{direction === "larger" ? "+" : "−"}</span>
    </button>
  );
  return (
    <div class={css.row}>
      <Segments
        name="text-size"
        legend={say("text_size_title")}
        note={sizeName(size, say)}
        value={stepOf(size)}
        choices={TEXT_STEP_NAMES}
        shortOf={(step) => step.toUpperCase()}
        nameOf={(step) => say(keyFromData(`text_size_${step}`))}
        onChoice={(step) => onChange({ textSize: TEXT_STEPS[step] })}
      />
      <div class={css.buttons}>
        {by("smaller")}
        {by("larger")}
      </div>
    </div>
  );
}

function isAtEnd(size: TextSize, direction: "larger" | "smaller"): boolean {
  return size === (direction === "larger" ? TEXT_PERCENTS.at(-1) : TEXT_PERCENTS[0]);
}

function sizeName(size: TextSize, say: Say): string {
  if (size === "browser") return say("text_size_browser");
  const step = stepOf(size);
  return step === undefined
    ? say("text_size_percent", { percent: String(size) })
    : say(keyFromData(`text_size_${step}`));
}
