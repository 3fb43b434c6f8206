import "../popup/tokens.css";
import { assess } from "../core/assess.ts";
import { guardChoice, guardMode } from "../core/guards.ts";
import { chooseLanguage } from "../core/language.ts";
import { questionFor, type Question } from "../core/question.ts";
import type { Settings } from "../core/settings.ts";
import { ANY_SERVICE } from "../core/sites.ts";
import { regionOfZone } from "../core/time-zone.ts";
import type { Words } from "../core/words.ts";
import { loadWords } from "../platform/catalogue.ts";
import { preferredLanguages } from "../platform/preferred-languages.ts";
import { report } from "../platform/report.ts";
import { onSettingsChange, readSettings } from "../platform/settings-store.ts";
import { timeZone } from "../platform/time-zone.ts";
import { beginDrawing, drawView } from "../popup/draw-view.ts";
import { createSaver } from "../popup/saver.ts";
import type { Tried } from "./TrySample.tsx";
import { Welcome, type Step } from "./Welcome.tsx";

const saver = createSaver(redraw);
let step: Step = 1;
let tried: Tried = "nothing";

const closing = new AbortController();
addEventListener("pagehide", () => closing.abort(), { once: true });
onSettingsChange(redraw, closing.signal);
redraw();

async function draw(): Promise<void> {
  const isLatest = beginDrawing();
  const settings = await readSettings();
  const language = chooseLanguage(settings.language, preferredLanguages());
  const words = await loadWords(language);
  if (!isLatest() || saver.isSaving()) return;
  drawView(
    <Welcome
      {...{ ...words, settings, step, tried }}
      saveFailed={saver.hasFailed()}
      suggested={regionOfZone(timeZone())}
      question={questionHere(settings, words)}
      onChange={saver.save}
      onStep={goTo}
      onTried={(now) => {
        tried = now;
        redraw();
      }}
    />,
    { language, layout: "page", title: `${words.say("welcome_title")} – ${words.say("ext_name")}` },
  );
}

/** What would be asked before sharing a page of RFE/RL. */
function questionHere(settings: Settings, words: Words): Question | undefined {
  const assessment = assess({ kind: "official", host: ANY_SERVICE }, settings);
  const mode = guardMode(guardChoice(settings.guards, "share"), assessment.level);
  return mode === "off" ? undefined : questionFor(assessment, settings, words, "share", "ask");
}

/** A reader who does not see that the page has changed hears it: the title takes the focus. */
function goTo(next: Step): void {
  step = next;
  tried = "nothing";
  draw()
    .then(() => document.querySelector<HTMLElement>("h1[tabindex]")?.focus())
    .catch(report("drawing a step"));
}

function redraw(): void {
  draw().catch(report("drawing the first steps"));
}
