import "../popup/tokens.css";
import { allNotices } from "../core/facts.ts";
import { chooseLanguage, type Language } from "../core/language.ts";
import { addedPages, ownPermissions, ownVersion } from "../platform/about.ts";
import { onAccessGranted, onAccessWithdrawn } from "../platform/access.ts";
import { loadWords } from "../platform/catalogue.ts";
import { eraseEverything } from "../platform/erase.ts";
import { endEverywhere, isEverywhere, requestEverywhere } from "../platform/everywhere.ts";
import { isInPrivateWindows } from "../platform/private-windows.ts";
import { preferredLanguages } from "../platform/preferred-languages.ts";
import { onTreatedChange, readerSites } from "../platform/reader-sites.ts";
import { report } from "../platform/report.ts";
import { onSettingsChange, readSettings } from "../platform/settings-store.ts";
import { today } from "../platform/today.ts";
import {
  canForgetVisits,
  forgetVisits,
  giveBackVisits,
  requestVisits,
  visits,
} from "../platform/visits.ts";
import { openWelcome } from "../platform/welcome-page.ts";
import { beginDrawing, drawView } from "../popup/draw-view.ts";
import { createSaver } from "../popup/saver.ts";
import { endHere } from "../popup/site-choice.ts";
import type { Forgetting } from "./Forget.tsx";
import type { Erasing } from "./Erase.tsx";
import { Options } from "./Options.tsx";

const saver = createSaver(redraw);
let lawLanguage: Language | undefined;
let erasing: Erasing = "idle";
let forgetting: Forgetting = { is: "idle" };

const closing = new AbortController();
addEventListener(
  "pagehide",
  () => {
    closing.abort();
    // Whoever looked and then went away has not wanted it kept.
    if (forgetting.is === "found") void giveBackVisits();
  },
  { once: true },
);
onSettingsChange(redraw, closing.signal);
onAccessGranted(redraw, closing.signal);
onAccessWithdrawn(redraw, closing.signal);
onTreatedChange(redraw, closing.signal);
redraw();

async function draw(): Promise<void> {
  const isLatest = beginDrawing();
  const settings = await readSettings();
  const language = chooseLanguage(settings.language, preferredLanguages());
  const [words, law, sites, everywhere, added, isInPrivate] = await Promise.all([
    loadWords(language),
    loadWords(lawLanguage ?? language),
    readerSites(),
    isEverywhere(),
    addedPages(),
    isInPrivateWindows(),
  ]);
  if (!isLatest() || saver.isSaving()) return;
  drawView(
    <Options
      {...{ ...words, law, settings, sites, added, erasing, forgetting, isInPrivate }}
      saveFailed={saver.hasFailed()}
      notices={allNotices(settings, today())}
      version={ownVersion()}
      held={ownPermissions()}
      isEverywhere={everywhere}
      onChange={saver.save}
      onLawLanguage={(shown) => {
        lawLanguage = shown;
        redraw();
      }}
      onEverywhere={(isOn) =>
        change("asking for every page", isOn ? requestEverywhere() : endEverywhere())
      }
      onEndTreating={(hostname) => change("ending a site", endHere(hostname))}
      onErasing={(now) => {
        erasing = now;
        redraw();
      }}
      onErase={() => change("erasing", erase())}
      onLookAtVisits={() => change("looking at visits", look())}
      onForgetVisits={() => change("forgetting visits", forget())}
      onWelcome={() => void openWelcome().catch(report("opening the first steps"))}
    />,
    { language, layout: "page", title: `${words.say("options_title")} – ${words.say("ext_name")}` },
  );
}

function redraw(): void {
  draw().catch(report("drawing the options"));
}

/** Draws what has come of a change: a box that was ticked and not granted goes back. */
function change(during: string, done: Promise<unknown>): void {
  done.catch(report(during)).finally(redraw);
}

async function erase(): Promise<void> {
  // Before their permissions are given back, not after: Sidenote is to leave their pages, too.
  for (const { hostname } of await readerSites()) await endHere(hostname);
  erasing = { left: await eraseEverything() };
}

/** To be called in the click's own turn. */
async function look(): Promise<void> {
  const isAllowed = await requestVisits().catch(() => false);
  forgetting = isAllowed
    ? { is: "found", number: (await visits()).length }
    : { is: (await canForgetVisits()) ? "refused" : "by-hand" };
}

async function forget(): Promise<void> {
  try {
    await forgetVisits();
    forgetting = { is: "done", number: (await visits()).length };
  } finally {
    await giveBackVisits();
  }
}
