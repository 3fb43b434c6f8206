import { fromRecord, toRecord } from "../core/settings-record.ts";
import {
  DEFAULT_SETTINGS,
  parseSettings,
  sameSettings,
  type Settings,
  type SettingsChange,
} from "../core/settings.ts";
import { browser } from "./browser.ts";
import { subscribe } from "./subscribe.ts";

const KEY = "settings";

/** The reader's settings as they are stored now. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return fromRecord(stored[KEY]);
}

/**
 * Changes some settings and keeps the others. Writers in all windows wait for each other, so that none
 * overwrites what another has just changed.
 *
 * @throws when the browser cannot store them; nothing is changed then.
 */
export async function changeSettings(change: SettingsChange): Promise<void> {
  await navigator.locks.request("sidenote-settings", async () => {
    const now = await readSettings();
    await store(
      parseSettings({ ...now, ...(typeof change === "function" ? change(now) : change) }),
    );
  });
}

/** Puts every setting back to where it was at first, and leaves nothing of them behind. */
export async function resetSettings(): Promise<void> {
  await navigator.locks.request("sidenote-settings", () => store(DEFAULT_SETTINGS));
}

/** Whether anything at all is stored on the device. */
export async function hasStored(): Promise<boolean> {
  return Object.keys(await browser.storage.local.get(null)).length > 0;
}

/** Calls back whenever the settings have become different ones, with these and those before. */
export function onSettingsChange(
  callback: (settings: Settings, before: Settings) => void,
  signal: AbortSignal,
): void {
  subscribe(
    browser.storage.local.onChanged,
    (changes) => {
      const change = changes[KEY];
      if (change === undefined) return;
      const settings = fromRecord(change.newValue);
      const before = fromRecord(change.oldValue);
      if (!sameSettings(settings, before)) callback(settings, before);
    },
    signal,
  );
}

/**
 * Closes storage to content scripts where the browser can, so that a page that takes over its process
 * cannot read the region. Chrome 140 and later; Firefox has no such call.
 */
export async function closeStorageToPages(): Promise<void> {
  const area: object = browser.storage.local;
  if (!("setAccessLevel" in area) || typeof area.setAccessLevel !== "function") return;
  await area.setAccessLevel({ accessLevel: "TRUSTED_CONTEXTS" });
}

// Defaults leave nothing behind. A removed value stays readable in both browsers' files; one that is
// overwritten at the same length and then cleared does not (measured, see docs/decisions.md).
async function store(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: toRecord(settings) });
  if (sameSettings(settings, DEFAULT_SETTINGS)) await browser.storage.local.clear();
}
