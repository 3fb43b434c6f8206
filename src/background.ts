import {
  prepareNextPage,
  showNewPage,
  showNoticeAnew,
  showOpenPage,
} from "./background/refresh.ts";
import { createQueues } from "./core/queue.ts";
import { onAccessGranted } from "./platform/access.ts";
import { onBrowserStart, onInstall } from "./platform/lifecycle.ts";
import { onPageMessage } from "./platform/page-messages.ts";
import {
  forgetPage,
  forgetTab,
  onTabClosed,
  openPages,
  startInOpenPages,
} from "./platform/pages.ts";
import { report } from "./platform/report.ts";
import { closeStorageToPages, onSettingsChange } from "./platform/settings-store.ts";

// Never aborted: the background listens for as long as it lives. All listeners are added in this turn, as
// the browser wakes the worker only for those.
const { signal } = new AbortController();

/** A line for each tab, so that a tab that does not answer holds up no other, and one for the rest. */
const inTurn = createQueues<number | "all pages">();

function run(line: number | "all pages", during: string, task: () => Promise<void>): void {
  inTurn(line, task).catch(report(during));
}

onPageMessage(
  {
    "page-opened": (page) => run(page.tabId, "showing a new page", () => showNewPage(page)),
    "page-returned": (page) => run(page.tabId, "showing a page again", () => showOpenPage(page)),
    "page-closed": (page) => run(page.tabId, "leaving a page", () => forgetPage(page)),
  },
  signal,
);
onTabClosed((tabId) => run(tabId, "forgetting a closed tab", () => forgetTab(tabId)), signal);
onSettingsChange((settings, before) => {
  const show = settings.textSize === before.textSize ? showNoticeAnew : showOpenPage;
  run("all pages", "preparing the next page", prepareNextPage);
  run("all pages", "looking for open pages", async () => {
    for (const page of await openPages()) {
      run(page.tabId, "showing changed settings", () => show(page));
    }
  });
}, signal);
onInstall(() => {
  run("all pages", "preparing the next page", prepareNextPage);
  startInOpenPages().catch(report("starting in open pages"));
}, signal);
onBrowserStart(() => run("all pages", "preparing the next page", prepareNextPage), signal);
onAccessGranted(() => {
  startInOpenPages().catch(report("starting in open pages"));
}, signal);
closeStorageToPages().catch(report("closing storage to pages"));
