import { placeOf } from "./core/places.ts";
import { guardFields } from "./page/field-guard.ts";
import type { Held } from "./page/page-state.ts";
import { holdFor, startPage } from "./page/start-page.ts";
import { tellMarks } from "./page/tell-marks.ts";
import { isAlive, tellBackground, tellLead } from "./platform/page-channel.ts";

// The background puts this script into pages that are not RFE/RL's, when the reader wants all pages watched. Where
// such a page stands inside one of RFE/RL's, or the other way round, each has its own script.
if (!isOfOwnHost() && !isGuarded()) watch();

function watch(): void {
  const running = new AbortController();
  const fields = guardFields(
    {
      isOn: isAlive,
      // An update leaves this script behind with a question that nobody answers any more.
      question: () => (isAlive() ? page.question : undefined),
      onLead(held, host) {
        if (page.held !== undefined) return;
        holdFor(page, held);
        void askAbout(held, host);
      },
    },
    running.signal,
  );
  const page = startPage(running, false, fields.goOn);
  if (window === window.top) tellMarks(tellBackground, running.signal);

  async function askAbout(held: Held, host: string): Promise<void> {
    if ((await tellLead(host)) !== false) return;
    // The reader has withdrawn the permission, of which no page is told.
    running.abort();
    if (page.held !== held) return;
    page.held = undefined;
    held.redo?.();
  }
}

function isOfOwnHost(): boolean {
  // A frame that is written by its page has no address of its own, but the origin of that page.
  const { origin } = self;
  return URL.canParse(origin) && placeOf(new URL(origin))?.kind === "official";
}

/** A page that was found to be RFE/RL's has its content script. */
function isGuarded(): boolean {
  return Object.hasOwn(globalThis, "sidenotePage") && globalThis.sidenotePage?.isGuard === true;
}
