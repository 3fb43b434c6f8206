import type { Settings, SettingsChange } from "../core/settings.ts";
import type { Say } from "../core/words.ts";
import details from "./NoticeDetails.module.css";
import section from "./Section.module.css";
import { SwitchField } from "./SwitchField.tsx";

interface DiscreetSwitchProps {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
  readonly say: Say;
  /** Whether it is unfolded from the start. */
  readonly isOpen: boolean;
}

/** Whether Sidenote keeps to what anybody may see, and what that is worth. */
export function DiscreetSwitch({ settings, onChange, say, isOpen }: DiscreetSwitchProps) {
  return (
    <section class={section.section}>
      <details class={details.more} data-testid="discreet-about" open={isOpen}>
        <summary>{say("discreet_title")}</summary>
        <SwitchField
          name="discreet"
          label={say("discreet_title")}
          isOn={settings.discreet === "on"}
          onSwitch={(isOn) => onChange({ discreet: isOn ? "on" : "off" })}
        />
        <p>{say("discreet_text")}</p>
        <p>{say("discreet_limit")}</p>
      </details>
    </section>
  );
}
