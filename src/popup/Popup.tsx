import { assess } from "../core/assess.ts";
import { siteOf } from "../core/detect.ts";
import type { Language } from "../core/language.ts";
import { noticesFor } from "../core/notice.ts";
import { serviceName } from "../core/service-names.ts";
import type { Settings, SettingsChange } from "../core/settings.ts";
import type { Say, Words } from "../core/words.ts";
import { AboutYou } from "./AboutYou.tsx";
import { AccessHint } from "./AccessHint.tsx";
import type { FrontPage } from "../platform/front-page.ts";
import type { ReaderSite } from "../platform/reader-sites.ts";
import { ElsewherePage } from "./ElsewherePage.tsx";
import { EverywhereSwitch } from "./EverywhereSwitch.tsx";
import { FoundLine } from "./FoundLine.tsx";
import { GuardControls, type QuietActions } from "./GuardControls.tsx";
import { Header } from "./Header.tsx";
import { LawLanguage } from "./LawLanguage.tsx";
import { NoticeCard } from "./NoticeCard.tsx";
import { NoticeDetails } from "./NoticeDetails.tsx";
import { OptionsLink } from "./OptionsLink.tsx";
import { OtherNotice } from "./OtherNotice.tsx";
import { PageNoteSwitch } from "./PageNoteSwitch.tsx";
import css from "./Popup.module.css";
import { ReadingControls } from "./ReadingControls.tsx";
import { PublisherNotice } from "./PublisherNotice.tsx";
import { TreatSite, type TreatActions } from "./TreatSite.tsx";

/** Everything that the popup draws from. */
export interface PopupProps extends QuietActions, TreatActions {
  readonly say: Say;
  readonly language: Language;
  /** The words of the legal texts, which may be in another language. */
  readonly law: Words;
  readonly onLawLanguage: (language: Language) => void;
  readonly settings: Settings;
  /** The page in front. */
  readonly front: FrontPage;
  /** The site in front, where the reader can or does treat it as RFE/RL's. */
  readonly hostname: string | undefined;
  readonly site: ReaderSite | undefined;
  readonly isEverywhere: boolean;
  readonly hasAccess: boolean;
  /** Whether the last change could not be stored. */
  readonly saveFailed: boolean;
  /** Whether the page carries the publisher's own notice. */
  readonly hasPublisherNotice: boolean;
  /** Whether nothing is asked on the page now. */
  readonly isQuiet: boolean;
  /** ISO date. */
  readonly today: string;
  readonly onChange: (change: SettingsChange) => void;
  /** The reader wants to see all settings. */
  readonly onOptions: () => void;
  /** The reader wants to let Sidenote see RFE/RL's pages. */
  readonly onAllow: () => void;
  /** The reader wants to see the publisher's own notice on the page. */
  readonly onShowPublisherNotice: () => void;
  /** The reader wants every page looked at, or no longer. */
  readonly onEverywhere: (isOn: boolean) => void;
}

/** The popup: where am I, what it means for me, about me, text size. */
export function Popup(props: PopupProps) {
  const { say, language, law, settings, front, onChange } = props;
  const facts = front.is === "rferl" ? front.facts : undefined;
  const assessment = facts && assess(facts, settings);
  const [notice, ...others] = assessment ? noticesFor(assessment, settings, props.today) : [];
  return (
    <main
      class={css.popup}
      data-testid="popup"
      data-level={assessment?.level}
      data-host={facts?.host}
    >
      <Header
        title={facts ? serviceName(siteOf(facts), language) : say("ext_name")}
        choice={settings.language}
        onChoice={(choice) => onChange({ language: choice })}
        say={say}
      />
      {front.is === "rferl" ? (
        <FoundLine facts={front.facts} reasons={front.reasons} say={say} />
      ) : (
        <ElsewherePage {...{ front, language, say }} />
      )}
      {notice && (
        <LawLanguage {...{ language, say }} shown={law.language} onShow={props.onLawLanguage} />
      )}
      {notice && <NoticeCard {...{ notice, settings, onChange, ...law }} isNamed={true} />}
      {others.map((other) => (
        <OtherNotice key={other.id} notice={other} {...{ settings, onChange, ...law }} />
      ))}
      {props.hostname !== undefined && <TreatSite {...props} hostname={props.hostname} />}
      {!props.hasAccess && <AccessHint say={say} onAllow={props.onAllow} />}
      <AboutYou {...{ settings, onChange, say }} />
      <ReadingControls
        {...{ settings, onChange, say, language }}
        pageLanguage={facts ? siteOf(facts).language : language}
        isOpen={false}
      />
      {props.hasPublisherNotice && (
        <PublisherNotice say={say} onShow={props.onShowPublisherNotice} />
      )}
      {notice && facts?.kind !== "account" && assessment?.level !== "not-described" && (
        <GuardControls {...props} />
      )}
      {notice && <NoticeDetails {...{ notice, ...law }} />}
      <PageNoteSwitch {...{ settings, onChange, say }} hasNotice={notice !== undefined} />
      <EverywhereSwitch
        isOn={props.isEverywhere}
        onSwitch={props.onEverywhere}
        say={say}
        isOpen={false}
      />
      <OptionsLink say={say} onOptions={props.onOptions} />
      <output class={css.status} data-testid="status">
        {props.saveFailed && say("save_failed")}
      </output>
    </main>
  );
}
