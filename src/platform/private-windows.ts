import { browser } from "./browser.ts";

/** Whether the reader lets Sidenote into private windows. */
export async function isInPrivateWindows(): Promise<boolean> {
  return browser.extension.isAllowedIncognitoAccess();
}
