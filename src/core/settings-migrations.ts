import { TEXT_STEP_NAMES, TEXT_STEPS } from "./text-size.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Turns the fields of one version into those of the next: renames or rewrites them. It does not judge
 * values, `parseSettings` does that afterwards.
 */
export type MigrationStep = (fields: Fields) => Fields;

/** The steps so far: the first leads from version 1 to version 2, and so on. */
const STEPS: readonly MigrationStep[] = [namedSizeToPercent];

/** The shape of settings that this build writes. */
export const RECORD_VERSION = STEPS.length + 1;

/**
 * Brings the fields of an older record to the present version. A record from a newer build, or one
 * without a usable version, is taken as it is: the fields that are still known are read.
 */
export function migrateFields(fields: Fields, steps: readonly MigrationStep[] = STEPS): Fields {
  const version = fields["version"];
  const isKnown = typeof version === "number" && Number.isInteger(version) && version >= 1;
  const due = isKnown ? steps.slice(version - 1) : [];
  return due.reduce((current, step) => step(current), fields);
}

/** From version 1 to 2: the text size is a percentage; it was the name of a step. */
function namedSizeToPercent(fields: Fields): Fields {
  const step = TEXT_STEP_NAMES.find((name) => name === fields["textSize"]);
  return step === undefined ? fields : { ...fields, textSize: TEXT_STEPS[step] };
}
