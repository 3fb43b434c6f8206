import {
  isOwnLook,
  sameLook,
  sheetForOpenPage,
  sheetsAtLoad,
  type Look,
} from "../core/reading-sheets.ts";
import { browser } from "./browser.ts";
import { sitePatterns } from "./pages.ts";
import { register } from "./registered-scripts.ts";

const SCRIPT_ID = "reading";

/** What earlier builds called it. */
const FORMER_ID = "text-size";

/**
 * Sets the look that the next page starts with: its sheets are registered, so that they are there before the
 * page is first painted. The site's own look registers nothing.
 */
export async function registerLook(look: Look): Promise<void> {
  const css = sheetsAtLoad(look);
  const sheets = { matches: await sitePatterns(), css, runAt: "document_start" as const };
  await register(SCRIPT_ID, css.length > 0 ? sheets : undefined, true);
  await register(FORMER_ID, undefined);
}

/**
 * Makes sure that a page that has just been opened has the look. Its sheets are registered as a rule and this
 * adds nothing to be seen; it matters on the first pages after an update, which drops what is registered. With
 * everything as the site has it nothing is inserted.
 */
export async function styleNewPage(tabId: number, look: Look): Promise<void> {
  if (!isOwnLook(look)) await browser.scripting.insertCSS(styleFor(tabId, look));
}

/**
 * Brings a page that was open before to a look. The new sheet comes before the old one goes, so that the page
 * changes once. The old one is removed only to keep the page tidy: it no longer holds.
 */
export async function restyleOpenPage(tabId: number, look: Look, before?: Look): Promise<void> {
  await browser.scripting.insertCSS(styleFor(tabId, look));
  if (before === undefined || sameLook(look, before)) return;
  await browser.scripting.removeCSS(styleFor(tabId, before));
}

function styleFor(tabId: number, look: Look) {
  return { target: { tabId }, css: sheetForOpenPage(look), origin: "USER" as const };
}
