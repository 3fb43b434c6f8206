import { say } from "../platform/page-channel.ts";
import type { Held, SidenotePage } from "./page-state.ts";

/** Milliseconds after which a held action that nobody asks about is given back to the reader. */
const TOO_LONG = 4000;

/**
 * Makes what the scripts of Sidenote on this page share, in place of an earlier one: an update starts the
 * script again in a page where the old one may still be listening.
 */
export function startPage(
  running: AbortController,
  isGuard: boolean,
  goOn: SidenotePage["goOn"],
): SidenotePage {
  // A page can put an element of any name in place of a global, but not as the global object's own property.
  if (Object.hasOwn(globalThis, "sidenotePage")) globalThis.sidenotePage?.running.abort();
  const page: SidenotePage = {
    running,
    isGuard,
    plan: undefined,
    held: undefined,
    question: undefined,
    hasSurfaces: false,
    goOn,
  };
  globalThis.sidenotePage = page;
  return page;
}

/**
 * Holds an action until it is asked about. When the background does not answer for too long, says so, and
 * lets the reader do it again if they want to.
 */
export function holdFor(page: SidenotePage, held: Held): void {
  page.held = held;
  setTimeout(() => {
    if (page.held !== held || page.question) return;
    page.held = undefined;
    page.goOn(held.action, () => false);
    alert(say("question_late"));
  }, TOO_LONG);
}
