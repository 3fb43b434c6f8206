import { DEFAULT_GUARDS, parseGuards, type Guards } from "./guards.ts";
import { LANGUAGE_CHOICES, type LanguageChoice } from "./language.ts";
import { PAPERS, REGIONS, SHARES_WITH, type Reader } from "./reader.ts";
import { OWN_READING, parseReading, type Reading } from "./reading.ts";
import { OWN_SIZE, parseTextSize, type TextSize } from "./text-size.ts";

/** What can be switched. */
export const SWITCH = ["on", "off"] as const;

export type Switch = (typeof SWITCH)[number];

/** Everything that Sidenote remembers about its reader. */
export interface Settings extends Reader {
  readonly textSize: TextSize;
  /** Spacing, width, theme and font. */
  readonly reading: Reading;
  readonly language: LanguageChoice;
  /** Whether a short note is shown on the page itself. */
  readonly pageNote: Switch;
  /**
   * The edition of the facts whose note the reader has dismissed, 0 for none. It names no page and no
   * day, see `core/edition.ts`.
   */
  readonly noteSeen: number;
  /** What happens before each reader action. */
  readonly guards: Guards;
  /** Whether button, popup and questions keep to what anybody may see. */
  readonly discreet: Switch;
  /** Whether three presses of Shift on a page of RFE/RL leave it. */
  readonly shiftLeaves: Switch;
}

/** What holds until the reader says otherwise. Nothing is stored for it. */
export const DEFAULT_SETTINGS: Settings = {
  region: "unset",
  papers: "unset",
  sharesWith: "nobody-there",
  textSize: OWN_SIZE,
  reading: OWN_READING,
  language: "auto",
  pageNote: "on",
  noteSeen: 0,
  guards: DEFAULT_GUARDS,
  discreet: "off",
  shiftLeaves: "off",
};

/** More editions than there will ever be; it keeps the stored record short. */
const MOST_EDITIONS = 99_999;

/**
 * Reads settings out of whatever was stored. Never throws: a field that is missing or unknown falls
 * back to its default alone, the others are kept, and fields of other versions are left out.
 */
export function parseSettings(fields: Readonly<Record<string, unknown>>): Settings {
  return {
    region: oneOf(REGIONS, fields["region"], DEFAULT_SETTINGS.region),
    papers: oneOf(PAPERS, fields["papers"], DEFAULT_SETTINGS.papers),
    sharesWith: oneOf(SHARES_WITH, fields["sharesWith"], DEFAULT_SETTINGS.sharesWith),
    textSize: parseTextSize(fields["textSize"]),
    reading: parseReading(fields["reading"]),
    language: oneOf(LANGUAGE_CHOICES, fields["language"], DEFAULT_SETTINGS.language),
    pageNote: oneOf(SWITCH, fields["pageNote"], DEFAULT_SETTINGS.pageNote),
    noteSeen: editionOr(fields["noteSeen"], DEFAULT_SETTINGS.noteSeen),
    guards: parseGuards(fields["guards"]),
    discreet: oneOf(SWITCH, fields["discreet"], DEFAULT_SETTINGS.discreet),
    shiftLeaves: oneOf(SWITCH, fields["shiftLeaves"], DEFAULT_SETTINGS.shiftLeaves),
  };
}

/** A change of some settings, or one that follows from the settings at the time when it is stored. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/** Whether two settings say the same. Firefox reports changes that change nothing. */
export function sameSettings(a: Settings, b: Settings): boolean {
  return (
    a.region === b.region &&
    a.papers === b.papers &&
    a.sharesWith === b.sharesWith &&
    a.textSize === b.textSize &&
    a.reading === b.reading &&
    a.language === b.language &&
    a.pageNote === b.pageNote &&
    a.noteSeen === b.noteSeen &&
    a.guards === b.guards &&
    a.discreet === b.discreet &&
    a.shiftLeaves === b.shiftLeaves
  );
}

/** Whether two settings say the same but for how pages look. */
export function sameButLook(a: Settings, b: Settings): boolean {
  return sameSettings({ ...a, textSize: b.textSize, reading: b.reading }, b);
}

/** The one of `choices` that equals `value`, or `fallback`. */
export function oneOf<T extends string>(choices: readonly T[], value: unknown, fallback: T): T {
  return choices.find((choice) => choice === value) ?? fallback;
}

function editionOr(value: unknown, fallback: number): number {
  const isEdition = typeof value === "number" && Number.isInteger(value);
  return isEdition && value >= 0 && value <= MOST_EDITIONS ? value : fallback;
}
