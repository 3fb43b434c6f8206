import { assess } from "../core/assess.ts";
import { siteOf } from "../core/detect.ts";
import type { Language } from "../core/language.ts";
import { noticesFor } from "../core/notice.ts";
import { serviceName } from "../core/service-names.ts";
import type { Settings, SettingsChange } from "../core/settings.ts";
import type { Say, Words } from "../core/words.ts";
import type { FrontPage } from "../platform/front-page.ts";
import type { ReaderSite } from "../platform/reader-sites.ts";
import { AboutPage } from "./AboutPage.tsx";
import { DiscreetSwitch } from "./DiscreetSwitch.tsx";
import type { QuietActions } from "./GuardControls.tsx";
import { Header } from "./Header.tsx";
import { LeaveSection } from "./LeaveSection.tsx";
import { MorePage } from "./MorePage.tsx";
import more from "./NoticeDetails.module.css";
import { OptionsLink } from "./OptionsLink.tsx";
import css from "./Popup.module.css";
import section from "./Section.module.css";
import { ReadingControls } from "./ReadingControls.tsx";
import type { TreatActions } from "./TreatSite.tsx";

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
  /** The reader wants to be gone from RFE/RL's pages. */
  readonly onLeave: () => void;
}

/**
 * The popup: where am I, what it means for me, about me, text size. In discreet mode the text controls come first, and
 * all that tells of the page lies in a fold.
 */
export function Popup(props: PopupProps) {
  const { say, language, settings, front, onChange } = props;
  const facts = front.is === "rferl" ? front.facts : undefined;
  const assessment = facts && assess(facts, settings);
  const notices = assessment ? noticesFor(assessment, settings, props.today) : [];
  const parts = { ...props, assessment, notices };
  const isDiscreet = settings.discreet === "on";
  const switchDiscreet = (): void => onChange({ discreet: isDiscreet ? "off" : "on" });
  const reading = (
    <ReadingControls
      {...{ settings, onChange, say, language }}
      pageLanguage={facts ? siteOf(facts).language : language}
      isOpen={false}
    />
  );
  return (
    <main
      class={css.popup}
      data-testid="popup"
      data-level={assessment?.level}
      data-host={facts?.host}
    >
      <Header
        title={facts && !isDiscreet ? serviceName(siteOf(facts), language) : say("ext_name")}
        choice={settings.language}
        onChoice={(choice) => onChange({ language: choice })}
        onLongPress={switchDiscreet}
        say={say}
      />
      {isDiscreet ? (
        <>
          {reading}
          <section class={section.section}>
            <details class={more.more} data-testid="discreet-more">
              <summary>{say("discreet_more")}</summary>
              <div class={css.fold}>
                <AboutPage {...parts} />
                <MorePage {...parts} />
              </div>
            </details>
          </section>
        </>
      ) : (
        <>
          <AboutPage {...parts} />
          {reading}
          <MorePage {...parts} />
        </>
      )}
      {facts && <LeaveSection {...{ settings, onChange, say }} onLeave={props.onLeave} />}
      <DiscreetSwitch {...{ settings, onChange, say }} isOpen={false} />
      <OptionsLink say={say} onOptions={props.onOptions} />
      <output class={css.status} data-testid="status">
        {props.saveFailed && say("save_failed")}
      </output>
    </main>
  );
}
