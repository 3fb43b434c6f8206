import { EDITION } from "../core/edition.ts";
import { sendToSurfaces, type PageFrame } from "../platform/page-messages.ts";
import { openPopup } from "../platform/popup.ts";
import { changeSettings } from "../platform/settings-store.ts";

/** The reader has dismissed the note: it stays away until the facts change. */
export async function dismissNote(): Promise<void> {
  await changeSettings({ noteSeen: EDITION });
}

/** The reader wants to know more: the popup says it, and the note has done its work. */
export async function openMore(page: PageFrame): Promise<void> {
  if (await openPopup()) await dismissNote();
  else await sendToSurfaces(page, { type: "popup-refused" }, false);
}
