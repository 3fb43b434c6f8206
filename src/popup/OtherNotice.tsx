import type { Language } from "../core/language.ts";
import type { Notice } from "../core/notice.ts";
import type { Settings, SettingsChange } from "../core/settings.ts";
import type { Say } from "../core/words.ts";
import { LevelMark } from "./LevelMark.tsx";
import { NoticeCard } from "./NoticeCard.tsx";
import { NoticeDetails } from "./NoticeDetails.tsx";
import css from "./OtherNotice.module.css";

interface OtherNoticeProps {
  readonly notice: Notice;
  readonly settings: Settings;
  readonly language: Language;
  readonly say: Say;
  readonly onChange: (change: SettingsChange) => void;
}

/** A further notice that may concern the reader too, as one line that unfolds. */
export function OtherNotice({ notice, settings, language, say, onChange }: OtherNoticeProps) {
  return (
    <details class={css.other} data-testid={`other-${notice.id}`}>
      <summary>
        <LevelMark level={notice.level} /> {say(notice.headline)}
      </summary>
      <NoticeCard {...{ notice, settings, language, say, onChange }} isNamed={false} />
      <NoticeDetails {...{ notice, language, say }} />
    </details>
  );
}
