import {
  dropPage,
  restoreTextSize,
  showNewPage,
  showReturnedPage,
  showSettings,
} from "./background/refresh.ts";
import { createQueue } from "./core/queue.ts";
import { onAccessGranted } from "./platform/access.ts";
import { onBrowserStart, onInstall } from "./platform/lifecycle.ts";
import { onPageMessage } from "./platform/page-messages.ts";
import { forgetClosedTabs, startInOpenPages } from "./platform/pages.ts";
import { report } from "./platform/report.ts";
import { closeStorageToPages, onSettingsChange } from "./platform/settings-store.ts";

// Never aborted: the background listens for as long as it lives. All listeners are added in this turn, as
// the browser wakes the worker only for those.
const { signal } = new AbortController();
const inTurn = createQueue();

function run(during: string, task: () => Promise<void>): void {
  inTurn(task).catch(report(during));
}

onPageMessage(
  {
    "page-opened": (page) => run("showing a new page", () => showNewPage(page)),
    "page-returned": (page) => run("showing a page again", () => showReturnedPage(page)),
    "page-closed": (page) => run("leaving a page", () => dropPage(page)),
  },
  signal,
);
forgetClosedTabs(signal);
onSettingsChange(() => run("showing changed settings", showSettings), signal);
onInstall(() => {
  run("restoring the text size", restoreTextSize);
  run("starting in open pages", startInOpenPages);
}, signal);
onBrowserStart(() => run("restoring the text size", restoreTextSize), signal);
onAccessGranted(() => run("starting in open pages", startInOpenPages), signal);
run("closing storage to pages", closeStorageToPages);
