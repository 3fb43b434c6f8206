import { assess } from "../core/assess.ts";
import { chooseLanguage } from "../core/language.ts";
import { planFor } from "../core/plan.ts";
import type { Settings } from "../core/settings.ts";
import { showBadge } from "../platform/badge.ts";
import { sendPlan } from "../platform/page-messages.ts";
import { forgetPage, openPages, recordPage, type OpenPage } from "../platform/pages.ts";
import { preferredLanguages } from "../platform/preferred-languages.ts";
import { readSettings } from "../platform/settings-store.ts";
import { registerTextSize, restyleOpenPage, styleNewPage } from "../platform/text-size-styles.ts";

/** A page has been loaded: remember it, show what it means for the reader, and give it its plan. */
export async function showNewPage(page: OpenPage): Promise<void> {
  const settings = await readSettings();
  await recordPage(page);
  await Promise.all([showNotice(page, settings), styleNewPage(page.tabId, settings.textSize)]);
}

/** A page is back as it was left: bring everything on it up to date. */
export async function showReturnedPage(page: OpenPage): Promise<void> {
  const settings = await readSettings();
  await recordPage(page);
  await Promise.all([showNotice(page, settings), restyleOpenPage(page.tabId, settings.textSize)]);
}

/** A page has been left. */
export async function dropPage(page: OpenPage): Promise<void> {
  await forgetPage(page);
}

/** The settings have changed: bring every open page, and the next one, up to date. */
export async function showSettings(): Promise<void> {
  const settings = await readSettings();
  await registerTextSize(settings.textSize);
  for (const page of await openPages()) {
    await showNotice(page, settings);
    await restyleOpenPage(page.tabId, settings.textSize);
  }
}

/** The extension has been installed or updated, or the browser started. */
export async function restoreTextSize(): Promise<void> {
  const { textSize } = await readSettings();
  await registerTextSize(textSize);
}

async function showNotice({ tabId, facts }: OpenPage, settings: Settings): Promise<void> {
  const assessment = assess(facts, settings);
  const language = chooseLanguage(settings.language, preferredLanguages());
  await showBadge(tabId, facts, assessment.level, language);
  await sendPlan(tabId, planFor(assessment));
}
