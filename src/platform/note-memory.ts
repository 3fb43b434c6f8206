import { EDITION } from "../core/edition.ts";
import { browser } from "./browser.ts";

const KEY = "note-shown";

/** Remembers in memory, until the browser is closed, that the note was shown. */
export async function rememberNoteShown(): Promise<void> {
  await browser.storage.session.set({ [KEY]: EDITION });
}

/** Whether the note was shown since the browser was started. */
export async function wasNoteShown(): Promise<boolean> {
  const stored = await browser.storage.session.get(KEY);
  return stored[KEY] === EDITION;
}
