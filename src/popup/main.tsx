import "./tokens.css";
import { render } from "preact";
import { chooseLanguage } from "../core/language.ts";
import { sayIn } from "../core/words.ts";
import { canSeePages, onAccessGranted } from "../platform/access.ts";
import { popupLayout } from "../platform/layout.ts";
import { pageInFront } from "../platform/pages.ts";
import { preferredLanguages } from "../platform/preferred-languages.ts";
import { report } from "../platform/report.ts";
import { onSettingsChange, readSettings } from "../platform/settings-store.ts";
import { Popup } from "./Popup.tsx";

/** Reads everything anew and draws it. The popup holds nothing between two drawings. */
async function draw(): Promise<void> {
  const [settings, facts, hasAccess, layout] = await Promise.all([
    readSettings(),
    pageInFront(),
    canSeePages(),
    popupLayout(),
  ]);
  const language = chooseLanguage(settings.language, preferredLanguages());
  document.documentElement.lang = language;
  document.documentElement.dataset["layout"] = layout;
  render(
    <Popup say={sayIn(language)} {...{ language, settings, facts, hasAccess }} />,
    document.body,
  );
  document.body.dataset["ready"] = "";
}

const redraw = (): void => {
  draw().catch(report("drawing the popup"));
};
const closing = new AbortController();
addEventListener("pagehide", () => closing.abort(), { once: true });
onSettingsChange(redraw, closing.signal);
onAccessGranted(redraw, closing.signal);
redraw();
