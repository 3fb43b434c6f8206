import type { Settings, SettingsChange } from "../core/settings.ts";
import type { Say } from "../core/words.ts";
import details from "./NoticeDetails.module.css";
import section from "./Section.module.css";
import { SwitchField } from "./SwitchField.tsx";

interface LeaveSectionProps {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
  readonly say: Say;
  readonly onLeave: () => void;
}

/** The way out of RFE/RL's pages, at one press, and what it does. */
export function LeaveSection({ settings, onChange, say, onLeave }: LeaveSectionProps) {
  return (
    <section class={section.section}>
      <button type="button" class={section.plain} data-testid="leave" onClick={onLeave}>
        {say("leave_do")}
      </button>
      <details class={details.more} data-testid="leave-about">
        <summary>{say("leave_title")}</summary>
        <p>{say("leave_text")}</p>
        <ShiftSwitch {...{ settings, onChange, say }} />
      </details>
    </section>
  );
}

type ShiftSwitchProps = Omit<LeaveSectionProps, "onLeave">;

/** Whether three presses of Shift leave as well. */
export function ShiftSwitch({ settings, onChange, say }: ShiftSwitchProps) {
  return (
    <SwitchField
      name="shift-leaves"
      label={say("leave_shift")}
      isOn={settings.shiftLeaves === "on"}
      onSwitch={(isOn) => onChange({ shiftLeaves: isOn ? "on" : "off" })}
    />
  );
}
