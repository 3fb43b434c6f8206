import type { Say } from "../core/words.ts";
import css from "./NoticeDetails.module.css";
import section from "./Section.module.css";

/** What the reader can do about the questions of the page in front. */
export interface QuietActions {
  readonly onQuietPage: () => void;
  readonly onPause: () => void;
  readonly onAskAgain: () => void;
}

interface GuardControlsProps extends QuietActions {
  readonly isQuiet: boolean;
  readonly say: Say;
}

/** Questions, as far as they hold only for now, and all that Sidenote cannot see. */
export function GuardControls(props: GuardControlsProps) {
  const { say, isQuiet } = props;
  return (
    <section class={section.section}>
      {isQuiet && (
        <p class={section.text} data-testid="guard-is-quiet">
          {say("guard_is_quiet")} {button("guard-again", say("guard_again"), props.onAskAgain)}
        </p>
      )}
      <details class={css.more} data-testid="guards">
        <summary>{say("guard_title")}</summary>
        {!isQuiet && (
          <p>
            {button("guard-quiet-page", say("guard_quiet_page"), props.onQuietPage)}
            {button("guard-pause", say("guard_pause"), props.onPause)}
          </p>
        )}
        <p data-testid="guard-blind">{say("guard_blind")}</p>
      </details>
    </section>
  );
}

function button(name: string, text: string, onClick: () => void) {
  return (
    <button type="button" class={section.plain} data-testid={name} onClick={onClick}>
      {text}
    </button>
  );
}
