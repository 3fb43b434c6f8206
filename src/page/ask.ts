import type { Question } from "../core/question.ts";
import { isAlive } from "../platform/page-channel.ts";
import { elementsOnTop, rootElement } from "./dom.ts";
import type { SidenotePage } from "./page-state.ts";
import { buildQuestionBox, buildReminder } from "./question-box.ts";

/** How a question ended: the reader goes on, or does not, or never got to see it. */
export type Answer = "go" | "stop" | "hidden";

/** Milliseconds for which a question must have been in sight before going on counts. */
const ARMING = 700;

/** Milliseconds between two looks at whether the question is still in sight. */
const LOOK = 200;

/** How often a question that something covers is put on top again, before it counts as hidden. */
const RAISES = 5;

/** Milliseconds for which a reminder stays. */
const REMINDER = 6000;

/**
 * Asks, and calls back once with the answer. Going on counts only when the question was in sight for a
 * moment with nothing over it, so that a page can neither make the reader press it nor press it itself.
 * When the page keeps it out of sight, the answer is `hidden`.
 */
export function ask(page: SidenotePage, words: Question, callback: (answer: Answer) => void): void {
  const asking = new AbortController();
  const { signal } = asking;
  const box = buildQuestionBox(words);
  let raises = 0;
  let clearSince = performance.now();
  // What the page had on top before lies below; what comes later lies above, even where presses fall through.
  let below = elementsOnTop();
  let isDisturbed = false;

  const end = (answer: Answer): void => {
    if (signal.aborted) return;
    asking.abort();
    page.question = undefined;
    box.remove();
    callback(answer);
  };
  const isClear = (): boolean =>
    box.isClear() && !isDisturbed && [...elementsOnTop()].every((one) => below.has(one));
  const raise = (): void => {
    raises += 1;
    clearSince = performance.now();
    below = elementsOnTop();
    isDisturbed = false;
    try {
      if (!box.host.isConnected) rootElement().append(box.host);
      box.raise();
    } catch {
      end("hidden");
    }
  };
  const look = (): void => {
    if (!isAlive()) end("stop");
    else if (isClear()) box.keepFocus();
    else if (raises < RAISES) raise();
    else end("hidden");
  };

  page.question = {
    host: box.host,
    onKey(event) {
      // A key that is still held from before means nothing.
      if (event.key === "Escape" || event.repeat) event.preventDefault();
      if (event.key === "Escape" && event.type === "keydown") end("stop");
    },
    onClick(event) {
      event.preventDefault();
      const goesOn = box.pressed(event);
      const isArmed = performance.now() - clearSince >= ARMING;
      if (goesOn === false) end("stop");
      else if (goesOn && isArmed && isClear()) end("go");
    },
  };
  const disturb = (): void => {
    isDisturbed = true;
  };
  addEventListener("toggle", disturb, { capture: true, signal });
  addEventListener("pagehide", () => end("stop"), { signal });
  const timer = setInterval(look, LOOK);
  signal.addEventListener("abort", () => clearInterval(timer), { once: true });
  page.running.signal.addEventListener("abort", () => end("stop"), { signal });
  raise();
}

/** Shows a line for a few seconds. It stops nothing. */
export function remind(words: Question, text: string, signal: AbortSignal): void {
  const reminder = buildReminder(words, text);
  rootElement().append(reminder);
  const remove = (): void => reminder.remove();
  setTimeout(remove, REMINDER);
  signal.addEventListener("abort", remove, { once: true });
}
