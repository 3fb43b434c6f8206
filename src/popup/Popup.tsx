import { assess } from "../core/assess.ts";
import { siteOf, type PageFacts } from "../core/detect.ts";
import type { Language } from "../core/language.ts";
import { noticesFor } from "../core/notice.ts";
import type { Settings } from "../core/settings.ts";
import type { Say } from "../core/words.ts";
import { AboutYou } from "./AboutYou.tsx";
import { AccessHint } from "./AccessHint.tsx";
import { ElsewherePage } from "./ElsewherePage.tsx";
import { Header } from "./Header.tsx";
import { NoticeCard } from "./NoticeCard.tsx";
import { NoticeDetails } from "./NoticeDetails.tsx";
import { OtherNotice } from "./OtherNotice.tsx";
import css from "./Popup.module.css";
import { TextSizeControl } from "./TextSizeControl.tsx";

/** Everything that the popup draws from. */
export interface PopupProps {
  readonly say: Say;
  readonly language: Language;
  readonly settings: Settings;
  /** The page in front, `undefined` where it is not one of RFE/RL's. */
  readonly facts: PageFacts | undefined;
  readonly hasAccess: boolean;
  /** Whether the last change could not be stored. */
  readonly saveFailed: boolean;
  readonly onChange: (change: Partial<Settings>) => void;
  /** The reader wants to let Sidenote see RFE/RL's pages. */
  readonly onAllow: () => void;
}

/** The popup: where am I, what it means for me, about me, text size. */
export function Popup(props: PopupProps) {
  const { say, language, settings, facts, onChange } = props;
  const assessment = facts && assess(facts, settings);
  const [notice, ...others] = assessment ? noticesFor(assessment, settings) : [];
  return (
    <main
      class={css.popup}
      data-testid="popup"
      data-level={assessment?.level}
      data-host={facts?.host}
    >
      <Header
        title={facts ? siteOf(facts).names[language] : say("ext_name")}
        choice={settings.language}
        onChoice={(choice) => onChange({ language: choice })}
        say={say}
      />
      {notice ? (
        <NoticeCard {...{ notice, settings, language, say }} isNamed={true} />
      ) : (
        <ElsewherePage say={say} />
      )}
      {others.map((other) => (
        <OtherNotice key={other.id} notice={other} {...{ settings, language, say }} />
      ))}
      {!props.hasAccess && <AccessHint say={say} onAllow={props.onAllow} />}
      <AboutYou {...{ settings, onChange, say }} />
      <TextSizeControl
        size={settings.textSize}
        onSize={(textSize) => onChange({ textSize })}
        say={say}
      />
      {notice && <NoticeDetails {...{ notice, language, say }} />}
      <output class={css.status} data-testid="status">
        {props.saveFailed && say("save_failed")}
      </output>
    </main>
  );
}
