import "./tokens.css";
import { render } from "preact";
import { chooseLanguage } from "../core/language.ts";
import type { SettingsChange } from "../core/settings.ts";
import { sayIn } from "../core/words.ts";
import {
  canSeePages,
  onAccessGranted,
  onAccessWithdrawn,
  requestAccess,
} from "../platform/access.ts";
import { endEverywhere, isEverywhere, requestEverywhere } from "../platform/everywhere.ts";
import { onPageLoaded } from "../platform/pages.ts";
import { lookAtFront } from "../platform/front-page.ts";
import { onTreatedChange, readerSites } from "../platform/reader-sites.ts";
import { popupLayout } from "../platform/layout.ts";
import { hasPublisherNotice, showPublisherNotice } from "../platform/publisher-notice.ts";
import { openOptions } from "../platform/options-page.ts";
import { today } from "../platform/today.ts";
import { preferredLanguages } from "../platform/preferred-languages.ts";
import { askAgain, onQuietChange, pauseUntil, quietPage, quietUntil } from "../platform/quiet.ts";
import { report } from "../platform/report.ts";
import { changeSettings, onSettingsChange, readSettings } from "../platform/settings-store.ts";
import { Popup } from "./Popup.tsx";
import { endHere, rememberHere, siteInFront, treatHere } from "./site-choice.ts";

// Drawing what was read before a change, or while one is on its way to storage, would put an older choice
// over a newer one. So only the latest drawing counts, and none while something is being saved.
let latestDrawing = 0;
let saving = 0;
let saveFailed = false;

/** Milliseconds for which a pause lasts. */
const PAUSE = 10 * 60 * 1000;

const closing = new AbortController();
addEventListener("pagehide", () => closing.abort(), { once: true });
onSettingsChange(redraw, closing.signal);
onAccessGranted(redraw, closing.signal);
onAccessWithdrawn(redraw, closing.signal);
onTreatedChange(redraw, closing.signal);
// A page that still loads may say more of itself when it is whole.
onPageLoaded(redraw, closing.signal);
onQuietChange(redraw, closing.signal);
redraw();

/** Reads everything anew and draws it: the popup itself holds no settings. */
async function draw(): Promise<void> {
  latestDrawing += 1;
  const drawing = latestDrawing;
  const [settings, front, hasAccess, layout, sites, everywhere] = await Promise.all([
    readSettings(),
    lookAtFront(),
    canSeePages(),
    popupLayout(),
    readerSites(),
    isEverywhere(),
  ]);
  const tabId = front.is === "closed" ? 0 : front.tabId;
  const [carriesNotice, quiet] =
    front.is === "rferl"
      ? await Promise.all([hasPublisherNotice(tabId), quietUntil(tabId)])
      : [false, 0];
  if (drawing !== latestDrawing || saving > 0) return;
  const language = chooseLanguage(settings.language, preferredLanguages());
  document.documentElement.lang = language;
  document.documentElement.dataset["layout"] = layout;
  render(
    <Popup
      say={sayIn(language)}
      {...{ language, settings, hasAccess, saveFailed }}
      {...siteInFront(front, sites)}
      front={front}
      isEverywhere={everywhere}
      hasPublisherNotice={carriesNotice}
      isQuiet={quiet > Date.now()}
      today={today()}
      onQuietPage={() => hush(() => quietPage(tabId))}
      onPause={() => hush(() => pauseUntil(Date.now() + PAUSE))}
      onAskAgain={() => hush(() => askAgain(tabId))}
      onChange={save}
      onOptions={() => void openOptions().catch(report("opening the options"))}
      onAllow={() => void requestAccess().catch(report("asking for access"))}
      onShowPublisherNotice={() => {
        showThere(tabId).catch(report("showing the publisher's notice"));
      }}
      onTreatForNow={() => hush(() => treatHere(front))}
      onRemember={() => hush(() => rememberHere(front))}
      onEndTreating={(hostname) => hush(() => endHere(hostname))}
      onEverywhere={(isOn) => hush(isOn ? requestEverywhere : endEverywhere)}
    />,
    document.body,
  );
  document.body.dataset["ready"] = "";
}

/** Shows the notice where it stands, and gets out of its way. */
async function showThere(tabId: number): Promise<void> {
  await showPublisherNotice(tabId);
  close();
}

/** Changes something that is not one of the settings, and draws what has come of it. */
function hush(change: () => Promise<unknown>): void {
  change().then(redraw).catch(report("changing what is asked"));
}

function redraw(): void {
  draw().catch(report("drawing the popup"));
}

async function store(change: SettingsChange): Promise<void> {
  saving += 1;
  try {
    await changeSettings(change);
    saveFailed = false;
  } catch (error) {
    saveFailed = true;
    throw error;
  } finally {
    saving -= 1;
    redraw();
  }
}

function save(change: SettingsChange): void {
  store(change).catch(report("saving a setting"));
}
