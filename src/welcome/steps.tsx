import { guardChoice, GUARD_CHOICES, withGuard, type GuardChoice } from "../core/guards.ts";
import { LANGUAGES, nativeName, tagOf, type Language } from "../core/language.ts";
import { papersKey, regionKey } from "../core/notice.ts";
import { READER_ACTIONS } from "../core/reader-actions.ts";
import { PAPERS, REGIONS, type Region } from "../core/reader.ts";
import type { Settings, SettingsChange } from "../core/settings.ts";
import { keyFromData, type Say } from "../core/words.ts";
import section from "../popup/Section.module.css";
import { ChoiceList } from "./ChoiceList.tsx";
import css from "./Welcome.module.css";

/** What each step is drawn from. */
export interface StepProps {
  readonly say: Say;
  readonly language: Language;
  readonly settings: Settings;
  /** Where the time zone suggests that the reader is. */
  readonly suggested: Region | undefined;
  readonly onChange: (change: SettingsChange) => void;
}

/** The first step: in which language to go on. */
export function LanguageStep({ say, language, onChange }: StepProps) {
  return (
    <ChoiceList
      name="welcome-language"
      legend={say("welcome_language")}
      value={language}
      choices={LANGUAGES}
      nameOf={nativeName}
      langOf={tagOf}
      onChoice={(one) => onChange({ language: one })}
    />
  );
}

/** The second: where the reader is, and which papers they hold. */
export function ReaderStep({ say, settings, suggested, onChange }: StepProps) {
  const { region, papers } = settings;
  return (
    <>
      <p class={css.text}>{say("welcome_you_text")}</p>
      {suggested !== undefined && region === "unset" && (
        <p class={css.hint} data-testid="suggestion" data-region={suggested}>
          {say("welcome_suggestion", { region: say(regionKey(suggested)) })}{" "}
          <button
            type="button"
            class={section.plain}
            data-testid="suggestion-take"
            onClick={() => onChange({ region: suggested })}
          >
            {say("welcome_suggestion_take")}
          </button>
        </p>
      )}
      <ChoiceList
        name="welcome-region"
        legend={say("region_label")}
        value={region}
        choices={REGIONS}
        nameOf={(one) => say(regionKey(one))}
        onChoice={(one) => onChange({ region: one })}
      />
      <ChoiceList
        name="welcome-papers"
        legend={say("papers_label")}
        value={papers}
        choices={PAPERS}
        nameOf={(one) => say(papersKey(one))}
        onChoice={(one) => onChange({ papers: one })}
      />
    </>
  );
}

const CHOICES = GUARD_CHOICES.filter((choice) => choice !== "ask");

/** The third: what is to happen before an action, for all of them at once. */
export function AskStep({ say, settings, onChange }: StepProps) {
  const chosen = new Set(READER_ACTIONS.map((action) => guardChoice(settings.guards, action)));
  const [only] = chosen;
  const chooseForAll = (choice: GuardChoice): void =>
    onChange(({ guards }) => ({
      guards: READER_ACTIONS.reduce((now, action) => withGuard(now, action, choice), guards),
    }));
  return (
    <>
      <p class={css.text}>{say("welcome_ask_text")}</p>
      <ChoiceList
        name="welcome-ask"
        legend={say("welcome_ask")}
        value={chosen.size === 1 ? only : undefined}
        choices={CHOICES}
        nameOf={(choice) => say(keyFromData(`welcome_ask_${choice}`))}
        onChoice={chooseForAll}
      />
      {chosen.size > 1 && <p class={css.text}>{say("welcome_ask_mixed")}</p>}
    </>
  );
}
