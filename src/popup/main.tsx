import "./tokens.css";
import { chooseLanguage, type Language } from "../core/language.ts";
import {
  canSeePages,
  onAccessGranted,
  onAccessWithdrawn,
  requestAccess,
} from "../platform/access.ts";
import { loadWords } from "../platform/catalogue.ts";
import { endEverywhere, isEverywhere, requestEverywhere } from "../platform/everywhere.ts";
import { onPageLoaded } from "../platform/pages.ts";
import { lookAtFront } from "../platform/front-page.ts";
import { onTreatedChange, readerSites } from "../platform/reader-sites.ts";
import { askToLeave } from "../platform/own-messages.ts";
import { popupLayout } from "../platform/layout.ts";
import { hasPublisherNotice, showPublisherNotice } from "../platform/publisher-notice.ts";
import { openOptions } from "../platform/options-page.ts";
import { today } from "../platform/today.ts";
import { preferredLanguages } from "../platform/preferred-languages.ts";
import { askAgain, onQuietChange, pauseUntil, quietPage, quietUntil } from "../platform/quiet.ts";
import { report } from "../platform/report.ts";
import { onSettingsChange, readSettings } from "../platform/settings-store.ts";
import { beginDrawing, drawView } from "./draw-view.ts";
import { Popup } from "./Popup.tsx";
import { createSaver } from "./saver.ts";
import { endHere, rememberHere, siteInFront, treatHere } from "./site-choice.ts";

const saver = createSaver(redraw);
/** In which the legal texts are shown, where the reader wants another language for them. */
let lawLanguage: Language | undefined;

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
  const isLatest = beginDrawing();
  const settings = await readSettings();
  const chosen = chooseLanguage(settings.language, preferredLanguages());
  const [words, law, front, hasAccess, layout, sites, everywhere] = await Promise.all([
    loadWords(chosen),
    loadWords(lawLanguage ?? chosen),
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
  if (!isLatest() || saver.isSaving()) return;
  drawView(
    <Popup
      {...{ ...words, law, settings, hasAccess }}
      saveFailed={saver.hasFailed()}
      {...siteInFront(front, sites)}
      front={front}
      isEverywhere={everywhere}
      hasPublisherNotice={carriesNotice}
      isQuiet={quiet > Date.now()}
      today={today()}
      onQuietPage={() => hush(() => quietPage(tabId))}
      onPause={() => hush(() => pauseUntil(Date.now() + PAUSE))}
      onAskAgain={() => hush(() => askAgain(tabId))}
      onChange={saver.save}
      onLeave={() => void askToLeave().catch(report("leaving"))}
      onLawLanguage={(language) => {
        lawLanguage = language;
        redraw();
      }}
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
    { language: chosen, layout },
  );
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
