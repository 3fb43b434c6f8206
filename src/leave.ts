import type { LeaveWords } from "./core/leave-words.ts";
import { announce } from "./page/announcement.ts";
import { onThreePresses } from "./page/three-presses.ts";
import { tellBackground } from "./platform/page-channel.ts";

/** What the background tells this script, once it is in a page. */
export interface LeaveControl {
  readonly isListening: boolean;
  start(words: LeaveWords): void;
  stop(): void;
}

declare global {
  var sidenoteLeave: LeaveControl | undefined;
}

// The background puts this script into a page of RFE/RL's when the reader wants three presses of Shift to leave it.
if (!Object.hasOwn(globalThis, "sidenoteLeave")) globalThis.sidenoteLeave = createControl();

function createControl(): LeaveControl {
  let listening: AbortController | undefined;
  return {
    get isListening() {
      return listening !== undefined;
    },
    start(words) {
      if (listening !== undefined) return;
      listening = new AbortController();
      onThreePresses("Shift", () => tellBackground({ type: "leave-wanted" }), listening.signal);
      if (window === window.top) announce(words);
    },
    stop() {
      listening?.abort();
      listening = undefined;
    },
  };
}
