import type { Scripting } from "webextension-polyfill";
import { browser } from "./browser.ts";

/** Scripts and sheets for the pages to come. */
export type Registration = Omit<
  Scripting.RegisteredContentScript,
  "id" | "persistAcrossSessions"
> & {
  readonly matches: string[];
};

/**
 * Brings what is registered under an id in line with what is wanted, `undefined` for nothing. What is not
 * `isKept` never lies on disk: it is gone when the browser closes, and to be registered anew at its start.
 */
export async function register(
  id: string,
  wanted: Registration | undefined,
  isKept = false,
): Promise<void> {
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (present === undefined ? wanted === undefined : isSame(present, wanted)) return;
  if (present !== undefined) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (wanted === undefined) return;
  await browser.scripting.registerContentScripts([
    { ...wanted, id, persistAcrossSessions: isKept },
  ]);
}

function isSame(present: Scripting.RegisteredContentScript, wanted?: Registration): boolean {
  const parts = ["matches", "excludeMatches", "js", "css"] as const;
  return parts.every((part) => sameList(present[part] ?? [], wanted?.[part] ?? []));
}

// Firefox gives files back as whole addresses, and Chromium patterns in an order of its own.
function sameList(present: readonly string[], wanted: readonly string[]): boolean {
  return (
    present.length === wanted.length &&
    wanted.every((one) => present.some((other) => other === one || other.endsWith(`/${one}`)))
  );
}
