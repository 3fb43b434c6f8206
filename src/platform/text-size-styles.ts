import type { Scripting } from "webextension-polyfill";
import { TEXT_SIZES, textSizeSheet, type TextSize } from "../core/text-size.ts";
import { browser } from "./browser.ts";
import { pagePatterns } from "./pages.ts";

const SCRIPT_ID = "text-size";

/**
 * Sets the size that the next page starts with: its sheet is registered, so that it is there before the
 * page is first painted. The site's own size registers nothing.
 */
export async function registerTextSize(size: TextSize): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const css = textSizeSheet(size);
  if (registered[0]?.css?.some((sheet) => sheet.endsWith(css))) return;
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (size === "md") return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, matches: pagePatterns(), css: [css], runAt: "document_start" },
  ]);
}

/**
 * Makes sure that a page that has just been opened has the size. Its sheet is registered as a rule and
 * this adds nothing to be seen; it matters on the first pages after an update, which drops what is
 * registered. At the site's own size nothing is inserted.
 */
export async function styleNewPage(tabId: number, size: TextSize): Promise<void> {
  if (size !== "md") await browser.scripting.insertCSS(sheetFor(tabId, size));
}

/**
 * Brings a page that was open before to a size. A sheet of origin `USER` wins over the one that was
 * registered when the page was loaded; the new one comes before the old ones go, so that the page changes
 * once.
 */
export async function restyleOpenPage(tabId: number, size: TextSize): Promise<void> {
  await browser.scripting.insertCSS(sheetFor(tabId, size));
  const others = TEXT_SIZES.filter((other) => other !== size);
  await Promise.all(others.map((other) => browser.scripting.removeCSS(sheetFor(tabId, other))));
}

function sheetFor(tabId: number, size: TextSize): Scripting.CSSInjection {
  return { target: { tabId }, files: [textSizeSheet(size)], origin: "USER" };
}
