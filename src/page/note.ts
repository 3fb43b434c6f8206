import type { PageNote } from "../core/page-note.ts";
import { isReadyToSee, rootElement } from "./dom.ts";
import { buildNoteBox, type NoteBox } from "./note-box.ts";

/** What happens to the note. */
export interface NoteEvents {
  /** It is in view, on top of everything. */
  readonly onShown: () => void;
  readonly onDismissed: () => void;
  /** The reader wants the popup. */
  readonly onMore: () => void;
}

/** The note on this page. */
export interface Note {
  /** Shows, renews or takes away the note, as the plan says. */
  follow(note: PageNote | undefined): void;
  /** Says how to open the popup by hand. */
  sayByHand(): void;
}

/** How often a note that something covers is put on top again; a page that fights for the place gets it. */
const RAISES = 3;

/**
 * The note on a page: no authority, only words. It appears once the page can be seen, counts as shown only
 * when nothing covers it, and goes by its button or the Escape key.
 */
export function createNote(events: NoteEvents, signal: AbortSignal): Note {
  let wanted: PageNote | undefined;
  let shown: { readonly noteBox: NoteBox; readonly showing: AbortController } | undefined;
  let isDone = false;
  // Taken away because no notice was told for a while, not by the reader.
  let isInterrupted = false;

  const remove = (): void => {
    shown?.showing.abort();
    shown?.noteBox.host.remove();
    shown = undefined;
  };
  const dismiss = (): void => {
    remove();
    isDone = true;
    events.onDismissed();
  };
  const appear = (): void => {
    const isDue = isInterrupted || (wanted?.isNew === true && !isDone);
    if (!wanted || !isDue || shown !== undefined || !isReadyToSee()) return;
    isInterrupted = false;
    const showing = new AbortController();
    const noteBox = buildNoteBox({ onMore: events.onMore, onClose: dismiss }, showing.signal);
    shown = { noteBox, showing };
    noteBox.write(wanted);
    rootElement().prepend(noteBox.host);
    noteBox.raise();
    whenInView(noteBox, showing.signal, () => {
      isDone = true;
      events.onShown();
    });
  };

  for (const type of ["visibilitychange", "DOMContentLoaded"]) {
    addEventListener(type, appear, { signal });
  }
  addEventListener(
    "keydown",
    ({ key, isTrusted }) => {
      if (key === "Escape" && isTrusted && shown !== undefined) dismiss();
    },
    { capture: true, signal },
  );
  signal.addEventListener("abort", remove, { once: true });

  return {
    follow(note) {
      wanted = note;
      if (note === undefined) {
        isInterrupted ||= shown !== undefined;
        remove();
      } else shown?.noteBox.write(note);
      appear();
    },
    sayByHand: () => shown?.noteBox.sayByHand(),
  };
}

/** Calls back once the whole note is in view with nothing over it. */
function whenInView(noteBox: NoteBox, signal: AbortSignal, callback: () => void): void {
  let raises = 0;
  const look = (): void => {
    if (signal.aborted) return;
    if (noteBox.isOnTop()) {
      seen.disconnect();
      callback();
    } else if (raises < RAISES) {
      raises += 1;
      noteBox.raise();
      requestAnimationFrame(look);
    }
  };
  const seen = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) look();
    },
    { threshold: 0.9 },
  );
  seen.observe(noteBox.box);
  signal.addEventListener("abort", () => seen.disconnect(), { once: true });
}
