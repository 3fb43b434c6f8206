import type { ReaderAction } from "../core/reader-actions.ts";
import { carriesAddress, isOfSameSite, recogniseKey } from "../core/recognise-other.ts";
import { addressOf, closest, formAction, hitOf, isInput } from "./control.ts";
import type { Held, OpenQuestion } from "./page-state.ts";
import { BEFORE_CLICK, belongsTo } from "./question-events.ts";

/** What is to happen before a reader action. */
export interface GuardRules {
  readonly modeOf: (action: ReaderAction) => "ask" | "remind" | "off";
  /** The question that is open. */
  readonly question: () => OpenQuestion | undefined;
  /** An action is held, or is to be reminded of. */
  readonly onAction: (held: Held, isHeld: boolean) => void;
}

/** What the guard can be told. */
export interface Guard {
  /** Lets an action through once: what `replay` does now, and what follows from it. */
  readonly goOn: (action: ReaderAction, replay: () => boolean) => boolean;
}

/** Milliseconds after a yes in which the same action is let through: what a page does later, or the reader again. */
const GRANTED = 10_000;

/**
 * Holds reader actions. All listeners stand on the window and capture, and are there before any script of the
 * page, so that they hear each event first.
 */
export function guardActions(
  { modeOf, question, onAction }: GuardRules,
  signal: AbortSignal,
): Guard {
  let granted: { readonly action: ReaderAction; readonly until: number } | undefined;
  let isReplaying = false;

  const isGuarded = (action: ReaderAction, mode: "ask" | "remind"): boolean =>
    !isReplaying &&
    !(granted?.action === action && performance.now() < granted.until) &&
    modeOf(action) === mode;

  const hold = (event: Event, action: ReaderAction | undefined, control?: Element): void => {
    if (action === undefined) return;
    if (isGuarded(action, "remind")) onAction({ action, event, control }, false);
    if (!isGuarded(action, "ask")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onAction({ action, event, control }, true);
  };
  /** Keeps what comes before a press from the page; the press itself is held when it comes. */
  const quiet = (event: Event): void => {
    const hit = hitOf(targetOf(event));
    if (hit && isGuarded(hit.action, "ask")) event.stopImmediatePropagation();
  };
  const on = (types: readonly string[], listener: (event: Event) => void): void => {
    // A signal for each of them would cost more than the listeners: once it has aborted, they stay and do nothing.
    const hear = (event: Event): void => {
      if (signal.aborted) return;
      const open = question();
      if (open === undefined || !belongsTo(open, event)) listener(event);
    };
    for (const type of types) {
      addEventListener(type, hear, true);
    }
  };

  on(BEFORE_CLICK, quiet);
  on(["click", "auxclick"], (event) => {
    const isMenu = event instanceof MouseEvent && event.button === 2;
    const hit = isMenu ? undefined : hitOf(targetOf(event));
    hold(event, hit?.action, hit?.control);
  });
  on(["submit"], (event) => {
    const form = targetOf(event);
    if (form instanceof HTMLFormElement) hold(event, formAction(form), form);
  });
  on(["keydown", "keyup"], (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    if (event.type === "keydown" && event.isTrusted) hold(event, recogniseKey(event));
    if (!isInput(targetOf(event)) && (event.key === "Enter" || event.key === " ")) quiet(event);
  });
  on(["copy", "cut"], (event) => {
    if (carriesAddress(selectedText(), location.href)) hold(event, "share");
  });
  on(["dragstart"], (event) => {
    const hit = targetOf(event);
    const link = hit instanceof Element ? closest(hit, "a[href]") : null;
    const isOwnLink = link !== null && isOfSameSite(addressOf(link), location.href);
    if (isOwnLink || carriesAddress(selectedText(), location.href)) hold(event, "share");
  });

  return {
    goOn(action, replay) {
      granted = { action, until: performance.now() + GRANTED };
      isReplaying = true;
      try {
        return replay();
      } finally {
        isReplaying = false;
      }
    },
  };
}

/**
 * What was really hit, also inside an open shadow root. What a script makes up counts only in the wake of
 * something that the reader did: else a page could learn from it that somebody listens.
 */
function targetOf(event: Event): EventTarget | undefined {
  const isReal = event.isTrusted || navigator.userActivation.isActive;
  return isReal ? event.composedPath()[0] : undefined;
}

function selectedText(): string {
  const active: unknown = Reflect.get(Document.prototype, "activeElement", document);
  if (isInput(active) || active instanceof HTMLTextAreaElement) {
    return active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0);
  }
  return String(getSelection() ?? "");
}
