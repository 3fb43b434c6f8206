import { assess } from "../core/assess.ts";
import { chooseLanguage } from "../core/language.ts";
import { planFor } from "../core/plan.ts";
import type { Settings } from "../core/settings.ts";
import { showBadge } from "../platform/badge.ts";
import { sendPlan } from "../platform/page-messages.ts";
import { isStillOpen, recordPage, type OpenPage } from "../platform/pages.ts";
import { preferredLanguages } from "../platform/preferred-languages.ts";
import { readSettings } from "../platform/settings-store.ts";
import { registerTextSize, restyleOpenPage, styleNewPage } from "../platform/text-size-styles.ts";

/** A page has been loaded: remember it, show what it means for the reader, and give it its plan. */
export async function showNewPage(page: OpenPage): Promise<void> {
  if (!(await isStillOpen(page))) return;
  const settings = await readSettings();
  await recordPage(page);
  await showNotice(page, settings);
  await styleNewPage(page.tabId, settings.textSize);
}

/** A page was there before: bring everything on it up to date. */
export async function showOpenPage(page: OpenPage): Promise<void> {
  await showNoticeAnew(page);
  const { textSize } = await readSettings();
  await restyleOpenPage(page.tabId, textSize);
}

/** Settings have changed that leave the text size as it is: bring the notice of an open page up to date. */
export async function showNoticeAnew(page: OpenPage): Promise<void> {
  if (!(await isStillOpen(page))) return;
  await recordPage(page);
  await showNotice(page, await readSettings());
}

/** Sets the text size for the pages to come. */
export async function prepareNextPage(): Promise<void> {
  const { textSize } = await readSettings();
  await registerTextSize(textSize);
}

async function showNotice({ tabId, facts }: OpenPage, settings: Settings): Promise<void> {
  const assessment = assess(facts, settings);
  const language = chooseLanguage(settings.language, preferredLanguages());
  await showBadge(tabId, facts, assessment.level, language);
  await sendPlan(tabId, planFor(assessment));
}
