import type { Settings } from "../core/settings.ts";
import type { Say } from "../core/words.ts";
import section from "./Section.module.css";
import { SwitchField } from "./SwitchField.tsx";

interface PageNoteSwitchProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly say: Say;
  /** Whether the popup speaks of the law. */
  readonly hasNotice: boolean;
}

/** Whether a note is shown on pages, and what all of this is not. */
export function PageNoteSwitch({ settings, onChange, say, hasNotice }: PageNoteSwitchProps) {
  return (
    <section class={section.section}>
      <SwitchField
        name="page-note"
        label={say("note_setting")}
        isOn={settings.pageNote === "on"}
        onSwitch={(isOn) => onChange({ pageNote: isOn ? "on" : "off" })}
      />
      <p class={section.small}>
        {say("you_stays")} {hasNotice && say("notice_no_advice")}
      </p>
    </section>
  );
}
