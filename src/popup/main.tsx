import "./tokens.css";
import { render } from "preact";
import { chooseLanguage } from "../core/language.ts";
import type { Settings } from "../core/settings.ts";
import { sayIn } from "../core/words.ts";
import { canSeePages, onAccessGranted, requestAccess } from "../platform/access.ts";
import { popupLayout } from "../platform/layout.ts";
import { pageInFront } from "../platform/pages.ts";
import { preferredLanguages } from "../platform/preferred-languages.ts";
import { report } from "../platform/report.ts";
import { changeSettings, onSettingsChange, readSettings } from "../platform/settings-store.ts";
import { Popup } from "./Popup.tsx";

// Drawing what was read before a change, or while one is on its way to storage, would put an older choice
// over a newer one. So only the latest drawing counts, and none while something is being saved.
let latestDrawing = 0;
let saving = 0;
let saveFailed = false;

const closing = new AbortController();
addEventListener("pagehide", () => closing.abort(), { once: true });
onSettingsChange(redraw, closing.signal);
onAccessGranted(redraw, closing.signal);
redraw();

/** Reads everything anew and draws it: the popup itself holds no settings. */
async function draw(): Promise<void> {
  latestDrawing += 1;
  const drawing = latestDrawing;
  const [settings, facts, hasAccess, layout] = await Promise.all([
    readSettings(),
    pageInFront(),
    canSeePages(),
    popupLayout(),
  ]);
  if (drawing !== latestDrawing || saving > 0) return;
  const language = chooseLanguage(settings.language, preferredLanguages());
  document.documentElement.lang = language;
  document.documentElement.dataset["layout"] = layout;
  render(
    <Popup
      say={sayIn(language)}
      {...{ language, settings, facts, hasAccess, saveFailed }}
      onChange={save}
      onAllow={() => void requestAccess().catch(report("asking for access"))}
    />,
    document.body,
  );
  document.body.dataset["ready"] = "";
}

function redraw(): void {
  draw().catch(report("drawing the popup"));
}

async function store(change: Partial<Settings>): Promise<void> {
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

function save(change: Partial<Settings>): void {
  store(change).catch(report("saving a setting"));
}
