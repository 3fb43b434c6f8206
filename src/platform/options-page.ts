import { browser } from "./browser.ts";

/** Opens the page with all settings, and gets out of its way. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  close();
}
