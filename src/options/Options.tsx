import type { Language } from "../core/language.ts";
import type { Notice } from "../core/notice.ts";
import type { Settings, SettingsChange } from "../core/settings.ts";
import type { Say, Words } from "../core/words.ts";
import type { ReaderSite } from "../platform/reader-sites.ts";
import { AboutYou } from "../popup/AboutYou.tsx";
import { DiscreetSwitch } from "../popup/DiscreetSwitch.tsx";
import { EverywhereSwitch } from "../popup/EverywhereSwitch.tsx";
import { Header } from "../popup/Header.tsx";
import { LawLanguage } from "../popup/LawLanguage.tsx";
import { ShiftSwitch } from "../popup/LeaveSection.tsx";
import { PageNoteSwitch } from "../popup/PageNoteSwitch.tsx";
import popup from "../popup/Popup.module.css";
import { ReadingControls } from "../popup/ReadingControls.tsx";
import section from "../popup/Section.module.css";
import { About } from "./About.tsx";
import { Erase, type Erasing } from "./Erase.tsx";
import { Facts } from "./Facts.tsx";
import { Forget, type Forgetting } from "./Forget.tsx";
import { Permissions } from "./Permissions.tsx";
import { PrivateWindows } from "./PrivateWindows.tsx";
import { SiteList } from "./SiteList.tsx";

/** Everything that the settings page draws from. */
export interface OptionsProps {
  readonly say: Say;
  readonly language: Language;
  readonly law: Words;
  readonly settings: Settings;
  readonly saveFailed: boolean;
  readonly notices: readonly Notice[];
  readonly sites: readonly ReaderSite[];
  readonly held: readonly string[];
  readonly added: readonly string[];
  readonly version: string;
  readonly isEverywhere: boolean;
  readonly erasing: Erasing;
  readonly forgetting: Forgetting;
  readonly isInPrivate: boolean;
  readonly onChange: (change: SettingsChange) => void;
  readonly onLawLanguage: (language: Language) => void;
  readonly onEverywhere: (isOn: boolean) => void;
  readonly onEndTreating: (hostname: string) => void;
  readonly onErasing: (erasing: "idle" | "asked") => void;
  readonly onErase: () => void;
  readonly onWelcome: () => void;
  readonly onLookAtVisits: () => void;
  readonly onForgetVisits: () => void;
}

/** Every setting on one page, with the reading controls unfolded, the facts, and the way out. */
export function Options(props: OptionsProps) {
  const { say, language, law, settings, onChange } = props;
  return (
    <main class={popup.popup} data-testid="options-page">
      <Header
        title={say("options_title")}
        choice={settings.language}
        onChoice={(choice) => onChange({ language: choice })}
        say={say}
      />
      <AboutYou {...{ settings, onChange, say }} />
      <ReadingControls
        {...{ settings, onChange, say, language }}
        pageLanguage={language}
        isOpen={true}
      />
      <LawLanguage {...{ language, say }} shown={law.language} onShow={props.onLawLanguage} />
      <Facts notices={props.notices} {...{ settings, say, law, onChange }} />
      <PageNoteSwitch {...{ settings, onChange, say }} hasNotice={true} />
      <EverywhereSwitch
        isOn={props.isEverywhere}
        onSwitch={props.onEverywhere}
        say={say}
        isOpen={true}
      />
      <DiscreetSwitch {...{ settings, onChange, say }} isOpen={true} />
      <section class={section.section}>
        <ShiftSwitch {...{ settings, onChange, say }} />
      </section>
      <SiteList sites={props.sites} say={say} onEnd={props.onEndTreating} />
      <PrivateWindows isAllowed={props.isInPrivate} say={say} />
      <Forget
        forgetting={props.forgetting}
        {...{ language, say }}
        onLook={props.onLookAtVisits}
        onForget={props.onForgetVisits}
      />
      <Permissions held={props.held} added={props.added} say={say} />
      <Erase
        erasing={props.erasing}
        say={say}
        onErasing={props.onErasing}
        onErase={props.onErase}
      />
      <About version={props.version} say={say} onWelcome={props.onWelcome} />
      <output class={popup.status} data-testid="status">
        {props.saveFailed && say("save_failed")}
      </output>
    </main>
  );
}
