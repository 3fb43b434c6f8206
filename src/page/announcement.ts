import type { LeaveWords } from "../core/leave-words.ts";
import { make, rootElement } from "./dom.ts";
import { OWN_SIGN } from "./own-sign.ts";

/** Milliseconds for which it stays: long enough to be said, and no longer in the page than that. */
const SAID = 4000;

/** There for screen readers, out of sight for others, and out of a page's reach. */
const STYLE = `${OWN_SIGN}
:host { all: initial !important; position: fixed !important; inline-size: 1px !important; block-size: 1px !important;
  overflow: clip !important; clip-path: inset(50%) !important; }
[data-text]::before { content: attr(data-text); }`;

/** Has a screen reader say something. Its words are generated content, see `note-box.ts`. */
export function announce({ language, direction, text }: LeaveWords): void {
  const host = make("div");
  const style = make("style");
  const line = make("p");
  style.textContent = STYLE;
  line.setAttribute("role", "status");
  line.lang = language;
  line.dir = direction;
  host.attachShadow({ mode: "closed" }).append(style, line);
  rootElement().append(host);
  // A screen reader says what changes in a place that is there already.
  setTimeout(() => {
    line.dataset["text"] = text;
  });
  setTimeout(() => host.remove(), SAID);
}
