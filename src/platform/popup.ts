import { browser } from "./browser.ts";

/**
 * Opens the popup in the window in front. Gives back whether the browser did: Firefox before 149 wants a
 * press of its own button first.
 */
export async function openPopup(): Promise<boolean> {
  return browser.action.openPopup().then(
    () => true,
    () => false,
  );
}
