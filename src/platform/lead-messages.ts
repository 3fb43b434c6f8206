import type { Runtime } from "webextension-polyfill";
import { detectPage } from "../core/detect.ts";
import { parseLeadHost, parsePageMessage } from "../core/protocol.ts";
import { browser } from "./browser.ts";
import { isEverywhere } from "./everywhere.ts";
import { report } from "./report.ts";
import { subscribe } from "./subscribe.ts";

/** A frame of a page that is anybody's. */
export interface AnyFrame {
  readonly tabId: number;
  readonly frameId: number;
}

/** What is done when a page that is watched holds a text. */
export interface LeadHandlers {
  /** A text is held that leads to a host of the catalogue. */
  readonly onHeld: (frame: AnyFrame, host: string) => void;
  /** The question about it could not be shown, and it stays held. */
  readonly onHidden: (frame: AnyFrame) => void;
}

/**
 * Listens to the script that watches other pages. It is heard while the reader allows that, from any frame of
 * any tab: which page it is on does not matter.
 */
export function onLeadMessage(handlers: LeadHandlers, signal: AbortSignal): void {
  const failed = report("looking up a permission");
  subscribe(
    browser.runtime.onMessage,
    (
      message: unknown,
      { id, tab, frameId = 0, url }: Runtime.MessageSender,
      answer?: (isHeard: boolean) => void,
    ) => {
      const tabId = tab?.id;
      if (id !== browser.runtime.id || tabId === undefined) return undefined;
      const frame = { tabId, frameId };
      const host = parseLeadHost(message);
      if (host !== undefined) {
        whileEverywhere(() => handlers.onHeld(frame, host), answer).catch(failed);
        // The answer comes later.
        return true;
      }
      const isHidden = parsePageMessage(message)?.type === "question-hidden";
      // On RFE/RL's own pages the guard is behind it.
      if (isHidden && detectPage(url) === undefined)
        whileEverywhere(() => handlers.onHidden(frame)).catch(failed);
      return undefined;
    },
    signal,
  );
}

async function whileEverywhere(
  action: () => void,
  answer?: (isHeard: boolean) => void,
): Promise<void> {
  const isAllowed = await isEverywhere();
  answer?.(isAllowed);
  if (isAllowed) action();
}
