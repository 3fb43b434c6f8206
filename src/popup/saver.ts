import type { SettingsChange } from "../core/settings.ts";
import { report } from "../platform/report.ts";
import { changeSettings } from "../platform/settings-store.ts";

/** How a view stores what is chosen in it. */
export interface Saver {
  readonly save: (change: SettingsChange) => void;
  /**
   * Whether a change is on its way to storage: drawing what was read before would put an older choice over a newer one.
   */
  readonly isSaving: () => boolean;
  /** Whether the last change could not be stored. */
  readonly hasFailed: () => boolean;
}

/** Makes one for a view, which is drawn anew after each change, stored or not. */
export function createSaver(redraw: () => void): Saver {
  let saving = 0;
  let failed = false;
  const store = async (change: SettingsChange): Promise<void> => {
    saving += 1;
    try {
      await changeSettings(change);
      failed = false;
    } catch (error) {
      failed = true;
      throw error;
    } finally {
      saving -= 1;
      redraw();
    }
  };
  return {
    save: (change) => {
      store(change).catch(report("saving a setting"));
    },
    isSaving: () => saving > 0,
    hasFailed: () => failed,
  };
}
