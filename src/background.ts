import { runCommand } from "./background/commands.ts";
import { askAboutLead } from "./background/lead.ts";
import { dismissNote, openMore } from "./background/note.ts";
import {
  askInFrame,
  planNewPage,
  planPage,
  prepareNextPage,
  showLook,
  showNewPage,
  showNoticeAnew,
  showOpenPage,
  stopShift,
} from "./background/refresh.ts";
import { sameLook } from "./core/reading-sheets.ts";
import {
  followAccess,
  followAccessInOpenPages,
  meetPage,
  nameTreatedPage,
} from "./background/watch.ts";
import { createQueues } from "./core/queue.ts";
import { onAccessGranted, onAccessWithdrawn } from "./platform/access.ts";
import { onCommand } from "./platform/commands.ts";
import { startInOpenPages, startWhereMissing } from "./platform/content-script.ts";
import { forgetFound } from "./platform/found-pages.ts";
import { isFirstRun, onBrowserStart, onFirstInstall, onInstall } from "./platform/lifecycle.ts";
import { rememberNoteShown } from "./platform/note-memory.ts";
import { onLeadMessage } from "./platform/lead-messages.ts";
import { leavePages } from "./platform/leave.ts";
import { onOwnMessage } from "./platform/own-messages.ts";
import { onPageMessage } from "./platform/page-messages.ts";
import { onTabClosed, openPages, windowOf, type OpenPage } from "./platform/pages.ts";
import { openPopup } from "./platform/popup.ts";
import { endQuietPage, onQuietChange } from "./platform/quiet.ts";
import { report } from "./platform/report.ts";
import { giveBackVisits } from "./platform/visits.ts";
import { openWelcome } from "./platform/welcome-page.ts";
import { sameButLook } from "./core/settings.ts";
import { closeStorageToPages, onSettingsChange } from "./platform/settings-store.ts";

// Never aborted: the background listens for as long as it lives. All listeners are added in this turn, as
// the browser wakes the worker only for those.
const { signal } = new AbortController();

/** A line for each tab, so that a tab that does not answer holds up no other, and one for the rest. */
const inTurn = createQueues<number | "all pages">();

function run(line: number | "all pages", during: string, task: () => Promise<void>): undefined {
  inTurn(line, task).catch(report(during));
}

onPageMessage(
  {
    "page-opened": (page) => {
      const plan = inTurn(page.tabId, () => planNewPage(page));
      run(page.tabId, "showing a new page", () => showNewPage(page));
      nameTreated(page);
      return plan;
    },
    "page-returned": (page) => {
      const plan = inTurn(page.tabId, () => planPage(page));
      run(page.tabId, "showing a page again", () => showOpenPage(page));
      nameTreated(page);
      return plan;
    },
    "plan-wanted": (page) => inTurn(page.tabId, () => planPage(page)),
    "question-wanted": (page, message) =>
      message.type === "question-wanted"
        ? run(page.tabId, "asking", () => askInFrame(page, message.action))
        : undefined,
    "question-hidden": (page) =>
      run(page.tabId, "opening the popup", async () => {
        await openPopup();
      }),
    "note-shown": () => run("all pages", "remembering the note", rememberNoteShown),
    "note-dismissed": () => run("all pages", "dismissing the note", dismissNote),
    "popup-wanted": (page) => run(page.tabId, "opening the popup", () => openMore(page)),
    "leave-wanted": ({ tabId }) => leave(windowOf(tabId)),
    "page-checked": (tabId, url, marks) =>
      run(tabId, "meeting a page", () => meetPage(tabId, url, marks)),
  },
  signal,
);
onLeadMessage(
  {
    onHeld: (frame, host) =>
      run(frame.tabId, "asking about a text", () => askAboutLead(frame, host)),
    onHidden: ({ tabId }) =>
      run(tabId, "opening the popup", async () => {
        await openPopup();
      }),
  },
  signal,
);
onOwnMessage(({ windowId }) => leave(Promise.resolve(windowId)), signal);
onTabClosed((tabId) => {
  run(tabId, "forgetting a closed tab", async () => {
    await endQuietPage(tabId);
    await forgetFound(tabId);
    // It may have been the settings page, and Firefox lets a page that goes do nothing more.
    await giveBackVisits();
  });
}, signal);
onSettingsChange((settings, before) => {
  run("all pages", "preparing the next page", prepareNextPage);
  if (!sameLook(settings, before)) showInAllPages((page) => showLook(page, before));
  if (!sameButLook(settings, before)) showInAllPages(showNoticeAnew);
  if (before.shiftLeaves === "on" && settings.shiftLeaves === "off") showInAllPages(stopShift);
}, signal);
onCommand((command) => {
  runCommand(command).catch(report("running a command"));
}, signal);
onQuietChange(() => showInAllPages(showNoticeAnew), signal);
onInstall(() => run("all pages", "preparing the next page", prepareNextPage), signal);
onFirstInstall(() => {
  openWelcome().catch(report("opening the first steps"));
}, signal);
onBrowserStart(() => run("all pages", "preparing the next page", prepareNextPage), signal);
onAccessGranted(() => {
  startWhereMissing().catch(report("starting in open pages"));
  run("all pages", "following what is allowed", followAccessInOpenPages);
  // A script that ran on while the access was gone tells nothing anew.
  showInAllPages(showOpenPage);
}, signal);
onAccessWithdrawn(() => run("all pages", "following what is allowed", followAccess), signal);
closeStorageToPages().catch(report("closing storage to pages"));
startAfresh().catch(report("starting in open pages"));

async function startAfresh(): Promise<void> {
  if (!(await isFirstRun())) return;
  await giveBackVisits();
  await startInOpenPages();
  run("all pages", "following what is allowed", followAccessInOpenPages);
}

// In no line: nothing may hold it up.
function leave(windowId: Promise<number | undefined>): undefined {
  windowId.then(leavePages).catch(report("leaving"));
}

// In no line: it waits for the page, which must hold up nothing else.
function nameTreated(page: OpenPage): void {
  const name = async (): Promise<void> => {
    const named = await nameTreatedPage(page);
    if (named) run(named.tabId, "showing its name", () => showNoticeAnew(named));
  };
  name().catch(report("naming a page"));
}

function showInAllPages(show: (page: OpenPage) => Promise<void>): void {
  run("all pages", "looking for open pages", async () => {
    for (const page of await openPages()) {
      run(page.tabId, "showing a change", () => show(page));
    }
  });
}
