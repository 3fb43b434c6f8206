import { browser } from "./browser.ts";

/** The languages of the browser's own surface and of its reader, as BCP 47 tags, the best first. */
export function preferredLanguages(): string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}
