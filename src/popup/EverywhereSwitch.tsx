import type { Say } from "../core/words.ts";
import details from "./NoticeDetails.module.css";
import section from "./Section.module.css";
import { SwitchField } from "./SwitchField.tsx";

interface EverywhereSwitchProps {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly say: Say;
  /** Whether it is unfolded from the start. */
  readonly isOpen: boolean;
}

/** Whether Sidenote looks at every page by itself, and what that takes. */
export function EverywhereSwitch({ isOn, onSwitch, say, isOpen }: EverywhereSwitchProps) {
  return (
    <section class={section.section}>
      <details class={details.more} data-testid="everywhere-more" open={isOpen}>
        <summary>{say("everywhere_title")}</summary>
        <SwitchField name="everywhere" label={say("everywhere_setting")} {...{ isOn, onSwitch }} />
        <p>{say("everywhere_text")}</p>
        <p>{say("everywhere_cost")}</p>
      </details>
    </section>
  );
}
