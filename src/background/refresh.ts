import { assess } from "../core/assess.ts";
import { chooseLanguage } from "../core/language.ts";
import { leaveWords } from "../core/leave-words.ts";
import { pageNoteFor } from "../core/page-note.ts";
import { planFor, type PagePlan } from "../core/plan.ts";
import { questionFor } from "../core/question.ts";
import type { Look } from "../core/reading-sheets.ts";
import type { ReaderAction } from "../core/reader-actions.ts";
import { clearBadge, showBadge } from "../platform/badge.ts";
import { startLeaving, stopLeaving } from "../platform/leave-script.ts";
import { wasNoteShown } from "../platform/note-memory.ts";
import { putPlan, sendToSurfaces, type PageFrame } from "../platform/page-messages.ts";
import { isStillOpen, type OpenPage } from "../platform/pages.ts";
import { preferredLanguages } from "../platform/preferred-languages.ts";
import { endQuietPage, quietUntil } from "../platform/quiet.ts";
import { registerLook, restyleOpenPage, styleNewPage } from "../platform/reading-styles.ts";
import { readSettings } from "../platform/settings-store.ts";
import { wordsIn } from "./words.ts";

/** The plan of a page that has just been loaded: what was quiet in its tab before is not any more. */
export async function planNewPage(page: OpenPage): Promise<PagePlan> {
  await endQuietPage(page.tabId);
  return planPage(page);
}

/** The plan of a page as things are. */
export async function planPage(page: OpenPage): Promise<PagePlan> {
  const { plan } = await planNow(page);
  return plan;
}

/** A page has been loaded: show what it means for the reader. */
export async function showNewPage(page: OpenPage): Promise<void> {
  if (!(await isStillOpen(page))) return;
  await showNotice(page);
  await styleNewPage(page.tabId, await readSettings());
}

/** A page was there before: bring everything on it up to date. */
export async function showOpenPage(page: OpenPage): Promise<void> {
  if (!(await isStillOpen(page))) return;
  await showNotice(page);
  await restyleOpenPage(page.tabId, await readSettings());
}

/** The look of pages has changed: bring an open page to it. Its notice stays as it is. */
export async function showLook(page: OpenPage, before: Look): Promise<void> {
  await restyleOpenPage(page.tabId, await readSettings(), before);
}

/** Settings have changed that leave the look as it is: bring the notice of an open page up to date. */
export async function showNoticeAnew(page: OpenPage): Promise<void> {
  if (!(await isStillOpen(page))) return;
  await putPlan(page.tabId, await planPage(page));
  await showNotice(page);
}

/** The reader no longer wants three presses of Shift to leave a page. */
export async function stopShift({ tabId }: OpenPage): Promise<void> {
  await stopLeaving(tabId);
}

/** Sets the look of the pages to come. */
export async function prepareNextPage(): Promise<void> {
  await registerLook(await readSettings());
}

/** A frame holds an action: say what there is to say before it. */
export async function askInFrame(page: PageFrame, action: ReaderAction): Promise<void> {
  const { settings, assessment, words, plan } = await planNow(page);
  const mode = Date.now() < plan.quietUntil ? undefined : plan.modes[action];
  const question = mode && questionFor(assessment, settings, words, action, mode);
  await putPlan(page.tabId, plan, page.frameId);
  await sendToSurfaces(page, { type: "question", question }, true);
}

async function showNotice(page: OpenPage): Promise<void> {
  const { settings, assessment, words } = await planNow(page);
  if (settings.discreet === "on") await clearBadge(page.tabId);
  else await showBadge(page.tabId, page.facts, assessment, words);
  // A page may be left while its button is drawn; the browser clears a button only before that.
  if (!(await isStillOpen(page))) return clearBadge(page.tabId);
  if (settings.shiftLeaves === "on") await startLeaving(page.tabId, leaveWords(words));
  const note = pageNoteFor(assessment, settings, words, !(await wasNoteShown()));
  const isNeeded = note?.isNew === true;
  await sendToSurfaces({ tabId: page.tabId, frameId: 0 }, { type: "note", note }, isNeeded);
}

async function planNow({ tabId, facts }: OpenPage) {
  const settings = await readSettings();
  const assessment = assess(facts, settings);
  const words = wordsIn(chooseLanguage(settings.language, preferredLanguages()));
  const plan = planFor(assessment, settings, await quietUntil(tabId));
  return { settings, assessment, words, plan };
}
