import type { Language } from "../core/language.ts";
import type { Settings, SettingsChange } from "../core/settings.ts";
import type { Say } from "../core/words.ts";
import type { ReaderSite } from "../platform/reader-sites.ts";
import { AboutYou } from "../popup/AboutYou.tsx";
import { EverywhereSwitch } from "../popup/EverywhereSwitch.tsx";
import { Header } from "../popup/Header.tsx";
import { PageNoteSwitch } from "../popup/PageNoteSwitch.tsx";
import popup from "../popup/Popup.module.css";
import { ReadingControls } from "../popup/ReadingControls.tsx";
import { SiteList } from "./SiteList.tsx";

interface OptionsProps {
  readonly say: Say;
  readonly language: Language;
  readonly settings: Settings;
  readonly saveFailed: boolean;
  readonly sites: readonly ReaderSite[];
  readonly isEverywhere: boolean;
  readonly onChange: (change: SettingsChange) => void;
  readonly onEverywhere: (isOn: boolean) => void;
  readonly onEndTreating: (hostname: string) => void;
}

/** Every setting on one page, with the reading controls unfolded. */
export function Options(props: OptionsProps) {
  const { say, language, settings, saveFailed, onChange } = props;
  return (
    <main class={popup.popup} data-testid="options-page">
      <Header
        title={say("options_title")}
        choice={settings.language}
        onChoice={(choice) => onChange({ language: choice })}
        say={say}
      />
      <ReadingControls
        {...{ settings, onChange, say, language }}
        pageLanguage={language}
        isOpen={true}
      />
      <AboutYou {...{ settings, onChange, say }} />
      <EverywhereSwitch
        isOn={props.isEverywhere}
        onSwitch={props.onEverywhere}
        say={say}
        isOpen={true}
      />
      <SiteList sites={props.sites} say={say} onEnd={props.onEndTreating} />
      <PageNoteSwitch {...{ settings, onChange, say }} hasNotice={false} />
      <output class={popup.status} data-testid="status">
        {saveFailed && say("save_failed")}
      </output>
    </main>
  );
}
