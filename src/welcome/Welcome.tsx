import { formatNumber } from "../core/dates.ts";
import { Header } from "../popup/Header.tsx";
import section from "../popup/Section.module.css";
import { AskStep, LanguageStep, ReaderStep, type StepProps } from "./steps.tsx";
import { TrySample, type TryProps } from "./TrySample.tsx";
import css from "./Welcome.module.css";

/** Where the reader is among the first steps: three, and the sample after them. */
export type Step = 1 | 2 | 3 | "try";

interface WelcomeProps extends StepProps, TryProps {
  readonly step: Step;
  readonly saveFailed: boolean;
  readonly onStep: (step: Step) => void;
}

/** The first steps after installing: language, reader, what to be asked, and a sample to try it on. */
export function Welcome(props: WelcomeProps) {
  const { say, step, settings, onChange } = props;
  return (
    <main class={css.page} data-testid="welcome-page" data-step={step}>
      <Header
        title={say("ext_name")}
        choice={settings.language}
        onChoice={(choice) => onChange({ language: choice })}
        say={say}
      />
      <h1 class={css.title} tabIndex={-1} data-testid="welcome-title">
        {titleOf(props)}
      </h1>
      {step === 1 && <p class={css.text}>{say("welcome_text")}</p>}
      {bodyOf(props)}
      <Buttons {...props} />
      {step === "try" && <Ending {...props} />}
      <output class={css.text} data-testid="status">
        {props.saveFailed && say("save_failed")}
      </output>
    </main>
  );
}

function titleOf({ say, step }: WelcomeProps): string {
  switch (step) {
    case 1:
      return say("welcome_title");
    case 2:
      return say("welcome_you");
    case 3:
      return say("welcome_ask");
    case "try":
      return say("try_title");
  }
}

function bodyOf(props: WelcomeProps) {
  switch (props.step) {
    case 1:
      return <LanguageStep {...props} />;
    case 2:
      return <ReaderStep {...props} />;
    case 3:
      return <AskStep {...props} />;
    case "try":
      return <TrySample {...props} />;
  }
}

const BACK = { 1: 1, 2: 1, 3: 2, try: 3 } as const;
const NEXT = { 1: 2, 2: 3, 3: "try", try: "try" } as const;

function Buttons({ say, language, step, onStep }: WelcomeProps) {
  return (
    <div class={css.buttons}>
      {step !== "try" && (
        <button
          type="button"
          class={section.button}
          data-testid="next"
          onClick={() => onStep(NEXT[step])}
        >
          {say("welcome_next")}
        </button>
      )}
      {step !== 1 && (
        <button
          type="button"
          class={section.plain}
          data-testid="back"
          onClick={() => onStep(BACK[step])}
        >
          {say("welcome_back")}
        </button>
      )}
      {step !== "try" && (
        <>
          <button
            type="button"
            class={section.plain}
            data-testid="skip"
            onClick={() => onStep("try")}
          >
            {say("welcome_skip")}
          </button>
          <span class={css.count}>
            {say("welcome_step", { number: formatNumber(step, language) })}
          </span>
        </>
      )}
    </div>
  );
}

const FACTS = ["stays", "shows", "erase"] as const;

/** What stays, what the browser shows, how to erase. */
function Ending({ say }: WelcomeProps) {
  return (
    <section class={css.ending}>
      <p class={css.text}>{say("welcome_button")}</p>
      {FACTS.map((fact) => (
        <section key={fact}>
          <h2 class={css.subtitle}>{say(`welcome_${fact}`)}</h2>
          <p class={css.text}>{say(`welcome_${fact}_text`)}</p>
        </section>
      ))}
      <p class={css.text}>{say("try_done")}</p>
    </section>
  );
}
