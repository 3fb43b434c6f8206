import type { Notice } from "../core/notice.ts";
import type { Settings, SettingsChange } from "../core/settings.ts";
import type { Say, Words } from "../core/words.ts";
import { OtherNotice } from "../popup/OtherNotice.tsx";
import section from "../popup/Section.module.css";

interface FactsProps {
  readonly notices: readonly Notice[];
  readonly settings: Settings;
  readonly say: Say;
  /** The words of the legal texts. */
  readonly law: Words;
  readonly onChange: (change: SettingsChange) => void;
}

/** Every notice that there is, each with its actions, facts and sources. */
export function Facts({ notices, settings, say, law, onChange }: FactsProps) {
  return (
    <section class={section.section} data-testid="facts">
      <h2 class={section.headline}>{say("facts_title")}</h2>
      {notices.map((notice) => (
        <OtherNotice key={notice.id} {...{ notice, settings, onChange, ...law }} />
      ))}
    </section>
  );
}
