import { render } from "preact";
import { vi } from "vitest";
import type { Language } from "../../src/core/language.ts";
import { DEFAULT_SETTINGS, type SettingsChange } from "../../src/core/settings.ts";
import { Popup } from "../../src/popup/Popup.tsx";
import { wordsIn } from "../support/words.ts";

export const onChange = vi.fn<(change: SettingsChange) => void>();
export const onLawLanguage = vi.fn<(language: Language) => void>();
export const onLeave = vi.fn<() => void>();
export const onOptions = vi.fn<() => void>();
export const onAllow = vi.fn<() => void>();
export const onShowPublisherNotice = vi.fn<() => void>();
export const onQuietPage = vi.fn<() => void>();
export const onPause = vi.fn<() => void>();
export const onAskAgain = vi.fn<() => void>();
export const onEverywhere = vi.fn<(isOn: boolean) => void>();
export const onTreatForNow = vi.fn<() => void>();
export const onRemember = vi.fn<() => void>();
export const onEndTreating = vi.fn<(hostname: string) => void>();

/** The tab in front. */
export const HERE = { tabId: 7, url: "https://www.svaboda.org/a/1.html" };
/** An article of the Belarusian service in it. */
export const FRONT = {
  ...HERE,
  is: "rferl",
  facts: { kind: "official", host: "svaboda.org" },
  reasons: [],
} as const;

/** Takes the popup away and forgets what was pressed. */
export function clearPopup(): void {
  render(null, document.body);
  vi.clearAllMocks();
}

/** Draws the popup with what is given, and else over an article of the Belarusian service. */
export function draw(props: Partial<Parameters<typeof Popup>[0]> = {}): void {
  const language = props.language ?? "en";
  render(
    <Popup
      say={wordsIn(language).say}
      language={language}
      law={wordsIn(language)}
      onLawLanguage={onLawLanguage}
      onLeave={onLeave}
      settings={DEFAULT_SETTINGS}
      front={FRONT}
      hostname={undefined}
      site={undefined}
      isEverywhere={false}
      onEverywhere={onEverywhere}
      onTreatForNow={onTreatForNow}
      onRemember={onRemember}
      onEndTreating={onEndTreating}
      hasAccess={true}
      saveFailed={false}
      hasPublisherNotice={false}
      isQuiet={false}
      onQuietPage={onQuietPage}
      onPause={onPause}
      onAskAgain={onAskAgain}
      today="2026-11-24"
      onShowPublisherNotice={onShowPublisherNotice}
      onChange={onChange}
      onAllow={onAllow}
      onOptions={onOptions}
      {...props}
    />,
    document.body,
  );
}

/** The element of a test id. */
export const find = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
