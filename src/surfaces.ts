import { ask, remind } from "./page/ask.ts";
import { createNote } from "./page/note.ts";
import type { Held, SidenotePage } from "./page/page-state.ts";
import { replay } from "./page/replay.ts";
import type { Question } from "./core/question.ts";
import { onSurfaceMessage, tellBackground } from "./platform/page-channel.ts";

// The background puts this script into a page that has something to show, beside the content script.
const here = Object.hasOwn(globalThis, "sidenotePage") ? globalThis.sidenotePage : undefined;
if (here !== undefined && !here.hasSurfaces) startSurfaces(here);

function startSurfaces(page: SidenotePage): void {
  const { signal } = page.running;
  page.hasSurfaces = true;
  const note = createNote(
    {
      onShown: () => tellBackground({ type: "note-shown" }),
      onDismissed: () => tellBackground({ type: "note-dismissed" }),
      onMore: () => tellBackground({ type: "popup-wanted" }),
    },
    signal,
  );
  onSurfaceMessage((message) => {
    switch (message.type) {
      case "note":
        note.follow(message.note);
        break;
      case "popup-refused":
        note.sayByHand();
        break;
      case "question":
        answerHeld(page, message.question);
        break;
    }
  }, signal);
}

/** Asks about the held action, or reminds of one that is not held. */
function answerHeld(page: SidenotePage, words: Question | undefined): void {
  const { held, question } = page;
  const { signal } = page.running;
  if (question !== undefined) return;
  if (held !== undefined && words?.mode === "ask") {
    ask(page, words, (answer) => {
      page.held = undefined;
      if (answer === "go") goOn(page, held, words);
      if (answer === "hidden") tellBackground({ type: "question-hidden" });
    });
    return;
  }
  page.held = undefined;
  if (words) remind(words, words.doing, signal);
  if (held) goOn(page, held, words);
}

function goOn(page: SidenotePage, held: Held, words: Question | undefined): void {
  const isDone = page.goOn(held.action, () => replay(held));
  if (!isDone && words) remind(words, words.again, page.running.signal);
}
