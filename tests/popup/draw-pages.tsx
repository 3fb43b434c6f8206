import { render } from "preact";
import { DEFAULT_SETTINGS } from "../../src/core/settings.ts";
import { Options, type OptionsProps } from "../../src/options/Options.tsx";
import { Welcome } from "../../src/welcome/Welcome.tsx";
import { wordsIn } from "../support/words.ts";

const nothing = (): void => undefined;

/** Draws the settings page with what is given, and else in English with nothing chosen. */
export function drawOptions(props: Partial<OptionsProps> = {}): void {
  render(
    <Options
      {...wordsIn("en")}
      law={wordsIn("en")}
      settings={DEFAULT_SETTINGS}
      saveFailed={false}
      notices={[]}
      sites={[]}
      held={[]}
      added={[]}
      version="1.2.3"
      isEverywhere={false}
      erasing="idle"
      forgetting={{ is: "idle" }}
      isInPrivate={false}
      onChange={nothing}
      onLawLanguage={nothing}
      onEverywhere={nothing}
      onEndTreating={nothing}
      onErasing={nothing}
      onErase={nothing}
      onWelcome={nothing}
      onLookAtVisits={nothing}
      onForgetVisits={nothing}
      {...props}
    />,
    document.body,
  );
}

/** Draws the first steps with what is given, and else the first of them in English with nothing chosen. */
export function drawWelcome(props: Partial<Parameters<typeof Welcome>[0]> = {}): void {
  render(
    <Welcome
      {...wordsIn("en")}
      settings={DEFAULT_SETTINGS}
      step={1}
      tried="nothing"
      saveFailed={false}
      suggested={undefined}
      question={undefined}
      onChange={nothing}
      onStep={nothing}
      onTried={nothing}
      {...props}
    />,
    document.body,
  );
}
