import { formatNumber } from "../core/dates.ts";
import type { Language } from "../core/language.ts";
import { isOwnLook } from "../core/reading-sheets.ts";
import { choicesOf, OWN_READING, readingChoice, withChoice } from "../core/reading.ts";
import type { ReadingControl } from "../core/reading.ts";
import type { Settings, SettingsChange } from "../core/settings.ts";
import { OWN_SIZE } from "../core/text-size.ts";
import { keyFromData, type Say } from "../core/words.ts";
import css from "./ReadingControls.module.css";
import { RangeField } from "./RangeField.tsx";
import { ReadingSample } from "./ReadingSample.tsx";
import section from "./Section.module.css";
import { Segments } from "./Segments.tsx";
import { SwitchField } from "./SwitchField.tsx";
import { TextSizeControl } from "./TextSizeControl.tsx";

interface ReadingControlsProps {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
  readonly say: Say;
  readonly language: Language;
  /** The language of the page in front, whose script the sample is in. */
  readonly pageLanguage: string;
  /** Whether everything is in view from the start. */
  readonly isOpen: boolean;
}

const SLIDERS = ["line", "letter", "word", "paragraph", "width"] as const;
const GROUPS = ["theme", "font", "align", "hyphens"] as const;

/** How pages look: text size in reach, everything else folded away. */
export function ReadingControls(props: ReadingControlsProps) {
  const { settings, onChange, say } = props;
  const choose = (control: ReadingControl, choice: string): void =>
    onChange((now) => ({ reading: withChoice(now.reading, control, choice) }));
  return (
    <section class={section.section} data-testid="reading">
      <TextSizeControl size={settings.textSize} {...{ onChange, say }} />
      <details class={css.more} data-testid="reading-more" open={props.isOpen}>
        <summary>{say("reading_title")}</summary>
        <ReadingSample settings={settings} language={props.pageLanguage} say={say} />
        <SwitchField
          name="text-size-browser"
          label={say("text_size_follow")}
          isOn={settings.textSize === "browser"}
          onSwitch={(isOn) => onChange({ textSize: isOn ? "browser" : OWN_SIZE })}
        />
        {SLIDERS.map((control) => {
          const choices = choicesOf(control);
          const chosen = readingChoice(settings.reading, control);
          return (
            <RangeField
              key={control}
              name={`reading-${control}`}
              label={say(`reading_${control}`)}
              text={amountOf(control, chosen, props)}
              place={choices.indexOf(chosen)}
              places={choices.length}
              onPlace={(place) => choose(control, choices[place] ?? "own")}
            />
          );
        })}
        {GROUPS.map((control) => (
          <Segments
            key={control}
            name={`reading-${control}`}
            legend={say(`reading_${control}`)}
            value={readingChoice(settings.reading, control)}
            choices={choicesOf(control)}
            shortOf={(choice) => say(keyFromData(`reading_${control}_${choice}`))}
            nameOf={(choice) => say(keyFromData(`reading_${control}_${choice}`))}
            onChoice={(choice) => choose(control, choice)}
          />
        ))}
        <button
          type="button"
          class={section.plain}
          data-testid="reading-reset"
          aria-disabled={isOwnLook(settings)}
          onClick={() => onChange({ textSize: OWN_SIZE, reading: OWN_READING })}
        >
          {say("reading_reset")}
        </button>
      </details>
    </section>
  );
}

function amountOf(
  control: (typeof SLIDERS)[number],
  choice: string,
  { say, language }: ReadingControlsProps,
): string {
  const written = (number: number): string => formatNumber(number, language);
  if (choice === "own") return say("reading_own");
  switch (control) {
    case "line":
    case "paragraph":
      return say("reading_lines", { number: written(Number(choice)) });
    case "letter":
    case "word":
      return say("reading_percent", { number: written(Math.round(Number(choice) * 100)) });
    case "width":
      return say("reading_characters", { number: written(Number(choice) * 2) });
  }
}
