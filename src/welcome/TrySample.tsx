import { directionOf, tagOf, type Language } from "../core/language.ts";
import type { Question } from "../core/question.ts";
import { sampleStyle } from "../core/reading-sample.ts";
import type { Settings, SettingsChange } from "../core/settings.ts";
import type { Say } from "../core/words.ts";
import section from "../popup/Section.module.css";
import { TextSizeControl } from "../popup/TextSizeControl.tsx";
import { SampleQuestion } from "./SampleQuestion.tsx";
import css from "./Welcome.module.css";

/** What has come of pressing the sample's button. */
export type Tried = "nothing" | "asking" | "stopped" | "went-on" | "not-asked";

/** What the sample is drawn from. */
export interface TryProps {
  readonly say: Say;
  readonly language: Language;
  readonly settings: Settings;
  readonly tried: Tried;
  /** The question before the sample is shared, for this reader. */
  readonly question: Question | undefined;
  readonly onChange: (change: SettingsChange) => void;
  readonly onTried: (tried: Tried) => void;
}

/** A sample article inside the extension, with a button that asks as on a real page. */
export function TrySample(props: TryProps) {
  const { say, language, settings, tried, question, onTried } = props;
  const share = (): void => onTried(question === undefined ? "not-asked" : "asking");
  return (
    <>
      <p class={css.text}>{say("try_text")}</p>
      <article class={css.sample} data-testid="sample" lang={tagOf(language)}>
        <div style={sampleStyle(settings, directionOf(language))}>
          <h2>{say("try_headline")}</h2>
          <p>{say("try_body")}</p>
        </div>
        <button type="button" class={section.plain} data-testid="sample-share" onClick={share}>
          {say("try_share")}
        </button>
      </article>
      <output class={css.text} data-testid="tried" data-tried={tried}>
        {resultOf(tried, say)}
      </output>
      <section class={css.size}>
        <TextSizeControl size={settings.textSize} onChange={props.onChange} say={say} />
      </section>
      {tried === "asking" && question && (
        <SampleQuestion
          question={question}
          onAnswer={(goesOn) => onTried(goesOn ? "went-on" : "stopped")}
        />
      )}
    </>
  );
}

function resultOf(tried: Tried, say: Say): string {
  switch (tried) {
    case "nothing":
    case "asking":
      return "";
    case "stopped":
      return say("try_stopped");
    case "went-on":
      return say("try_went_on");
    case "not-asked":
      return say("try_not_asked");
  }
}
