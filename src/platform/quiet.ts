import { browser } from "./browser.ts";
import { subscribe } from "./subscribe.ts";

const PAUSE = "pause-until";
const quietKey = (tabId: number): string => `quiet:${tabId}`;

/** Asks nothing, on any page, up to a moment in milliseconds since 1970. Kept in memory only. */
export async function pauseUntil(moment: number): Promise<void> {
  await browser.storage.session.set({ [PAUSE]: moment });
}

/** Asks nothing more on the page that a tab shows now. Kept in memory only. */
export async function quietPage(tabId: number): Promise<void> {
  await browser.storage.session.set({ [quietKey(tabId)]: true });
}

/** The page of a tab is another one, or gone. */
export async function endQuietPage(tabId: number): Promise<void> {
  await browser.storage.session.remove(quietKey(tabId));
}

/** Asks again, everywhere and on the page of a tab. */
export async function askAgain(tabId: number): Promise<void> {
  await browser.storage.session.remove([PAUSE, quietKey(tabId)]);
}

/**
 * Milliseconds since 1970 up to which nothing is asked on the page of a tab: 0 for now already, `Infinity`
 * for as long as the page is open.
 */
export async function quietUntil(tabId: number): Promise<number> {
  const key = quietKey(tabId);
  const stored = await browser.storage.session.get(key);
  return stored[key] === true ? Number.POSITIVE_INFINITY : pausedUntil();
}

/** The same for a page that is not RFE/RL's: only the pause that holds everywhere counts. */
export async function pausedUntil(): Promise<number> {
  const { [PAUSE]: pause } = await browser.storage.session.get(PAUSE);
  return typeof pause === "number" ? pause : 0;
}

/** Calls back when what is quiet has changed. */
export function onQuietChange(callback: () => void, signal: AbortSignal): void {
  subscribe(
    browser.storage.session.onChanged,
    (changes) => {
      const keys = Object.keys(changes);
      if (keys.some((key) => key === PAUSE || key.startsWith("quiet:"))) callback();
    },
    signal,
  );
}
