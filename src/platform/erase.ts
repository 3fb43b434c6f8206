import { addedPages } from "./about.ts";
import { browser } from "./browser.ts";
import { forgetSession, isSessionEmpty } from "./lifecycle.ts";
import { hasStored, resetSettings } from "./settings-store.ts";

/** What could not be removed. */
export type Leftover = "settings" | "permissions" | "memory";

/**
 * Overwrites and removes the reader's settings, gives back every page that they have let Sidenote into since it was
 * installed, and empties its memory. Then looks, and gives back what is still there.
 */
export async function eraseEverything(): Promise<Leftover[]> {
  const added = await addedPages();
  // What one part throws must not keep the others from being removed; what is left is looked at afterwards.
  await Promise.allSettled([
    resetSettings(),
    added.length > 0 && browser.permissions.remove({ origins: added }),
    forgetSession(),
  ]);
  return leftovers();
}

async function leftovers(): Promise<Leftover[]> {
  const found: Leftover[] = [];
  if (await hasStored()) found.push("settings");
  if ((await addedPages()).length > 0) found.push("permissions");
  if (!(await isSessionEmpty())) found.push("memory");
  return found;
}
