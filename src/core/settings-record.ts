import { migrateFields, RECORD_VERSION } from "./settings-migrations.ts";
import { parseSettings, type Settings } from "./settings.ts";

/** Characters in a stored record. Every record is as long as every other, so its size tells nothing. */
export const RECORD_LENGTH = 320;

/** What lies in storage: the settings, the version of their shape, and padding. */
export interface SettingsRecord extends Settings {
  readonly version: number;
  readonly pad: string;
}

/** Turns settings into the record to be stored, {@link RECORD_LENGTH} characters as JSON. */
export function toRecord(settings: Settings): SettingsRecord {
  const record = { version: RECORD_VERSION, ...settings, pad: "" };
  return { ...record, pad: ".".repeat(RECORD_LENGTH - JSON.stringify(record).length) };
}

/**
 * Reads a stored record of any version, or anything else that lies in its place. Migrates first and
 * validates after, so that a migration sees the old values. Never throws.
 */
export function fromRecord(stored: unknown): Settings {
  return parseSettings(migrateFields(fieldsOf(stored)));
}

function fieldsOf(stored: unknown): Record<string, unknown> {
  const isRecord = typeof stored === "object" && stored !== null && !Array.isArray(stored);
  return isRecord ? { ...stored } : {};
}
