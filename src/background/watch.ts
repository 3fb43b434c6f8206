import { detectPage } from "../core/detect.ts";
import { identify, recognisedFacts } from "../core/identify.ts";
import type { PageMarks } from "../core/page-marks.ts";
import { marksOf } from "../platform/check.ts";
import { registerOnReaderSites, startIn } from "../platform/content-script.ts";
import { isEverywhere, registerWatch, watchOpenPages } from "../platform/everywhere.ts";
import { forgetFound, rememberFound } from "../platform/found-pages.ts";
import { addressOf, isWebAddress, type OpenPage } from "../platform/pages.ts";
import { treatedFacts } from "../platform/reader-sites.ts";
import { registerLook } from "../platform/reading-styles.ts";
import { readSettings } from "../platform/settings-store.ts";

/** A page that is watched says what it is: guard it if it is RFE/RL's, on whatever host. */
export async function meetPage(tabId: number, url: string, marks: PageMarks): Promise<void> {
  if (!(await isEverywhere())) return;
  const facts =
    detectPage(url) ??
    recognisedFacts(identify(marks, url), url) ??
    (await treatedFacts(new URL(url).hostname));
  if (facts === undefined) {
    await forgetFound(tabId);
    return;
  }
  await rememberFound(tabId, url, facts);
  await startIn(tabId);
}

/**
 * Finds out of which service a page is that the reader only counts as RFE/RL's. Waits until the page is loaded.
 * Gives back the page with what was found, or nothing when its content says nothing.
 */
export async function nameTreatedPage({ tabId, facts }: OpenPage): Promise<OpenPage | undefined> {
  if (facts.kind !== "treated") return undefined;
  const marks = await marksOf(tabId, false);
  const url = await addressOf(tabId);
  if (marks === undefined || !isWebAddress(url)) return undefined;
  const named = recognisedFacts(identify(marks, url), url);
  if (named === undefined) return undefined;
  await rememberFound(tabId, url, named);
  return { tabId, facts: named };
}

/** Brings the scripts and the look of the pages to come in line with what the reader allows. */
export async function followAccess(): Promise<void> {
  await registerOnReaderSites();
  await registerLook(await readSettings());
  await registerWatch();
}

/** The same, and for the pages that are open. */
export async function followAccessInOpenPages(): Promise<void> {
  await followAccess();
  await watchOpenPages();
}
