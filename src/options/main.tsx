import "../popup/tokens.css";
import { render } from "preact";
import { chooseLanguage } from "../core/language.ts";
import type { SettingsChange } from "../core/settings.ts";
import { sayIn } from "../core/words.ts";
import { onAccessGranted, onAccessWithdrawn } from "../platform/access.ts";
import { endEverywhere, isEverywhere, requestEverywhere } from "../platform/everywhere.ts";
import { preferredLanguages } from "../platform/preferred-languages.ts";
import { onTreatedChange, readerSites } from "../platform/reader-sites.ts";
import { report } from "../platform/report.ts";
import { changeSettings, onSettingsChange, readSettings } from "../platform/settings-store.ts";
import { endHere } from "../popup/site-choice.ts";
import { Options } from "./Options.tsx";

// As in the popup: nothing is drawn while a change is on its way to storage.
let saving = 0;
let saveFailed = false;

const closing = new AbortController();
addEventListener("pagehide", () => closing.abort(), { once: true });
onSettingsChange(redraw, closing.signal);
onAccessGranted(redraw, closing.signal);
onAccessWithdrawn(redraw, closing.signal);
onTreatedChange(redraw, closing.signal);
redraw();

async function draw(): Promise<void> {
  const [settings, sites, everywhere] = await Promise.all([
    readSettings(),
    readerSites(),
    isEverywhere(),
  ]);
  if (saving > 0) return;
  const language = chooseLanguage(settings.language, preferredLanguages());
  const say = sayIn(language);
  document.documentElement.lang = language;
  document.documentElement.dataset["layout"] = "page";
  document.title = `${say("options_title")} – ${say("ext_name")}`;
  render(
    <Options
      {...{ say, language, settings, saveFailed, sites }}
      isEverywhere={everywhere}
      onChange={save}
      onEverywhere={(isOn) => void switchEverywhere(isOn).catch(report("asking for every page"))}
      onEndTreating={(hostname) => void endHere(hostname).catch(report("ending a site"))}
    />,
    document.body,
  );
  document.body.dataset["ready"] = "";
}

function redraw(): void {
  draw().catch(report("drawing the options"));
}

/** To be called in the click's own turn. A box that was ticked and not granted goes back. */
async function switchEverywhere(isOn: boolean): Promise<void> {
  await (isOn ? requestEverywhere() : endEverywhere());
  redraw();
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
