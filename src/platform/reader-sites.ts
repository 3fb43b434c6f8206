import { ANY_SERVICE, findSite } from "../core/sites.ts";
import type { PageFacts } from "../core/detect.ts";
import { browser } from "./browser.ts";
import { subscribe } from "./subscribe.ts";

// Sites that the reader treats as RFE/RL's. For now: in memory. From now on: the browser's own permission for the
// site is all that is kept, so that the list and what the browser shows can never differ.
const TREATED = "treated:";

/** A site that the reader treats as RFE/RL's. */
export interface ReaderSite {
  readonly hostname: string;
  /** Whether it lasts when the browser closes, and so lies on the device. */
  readonly isRemembered: boolean;
}

/** Treats a site as that of a service, until the browser closes. */
export async function treatForNow(hostname: string, service: string): Promise<void> {
  await browser.storage.session.set({ [TREATED + hostname]: service });
}

/** Asks the browser to let Sidenote see a site from now on. To be called in the click's own turn. */
export async function rememberSite(hostname: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(hostname)] });
}

/** No longer treats a site as RFE/RL's, neither for now nor from now on. */
export async function endTreating(hostname: string): Promise<void> {
  await browser.storage.session.remove(TREATED + hostname);
  await browser.permissions.remove({ origins: [patternOf(hostname)] });
}

/** Every site that the reader treats as RFE/RL's. */
export async function readerSites(): Promise<ReaderSite[]> {
  const remembered = await rememberedHosts();
  const forNow = [...(await treated()).keys()].filter((hostname) => !remembered.includes(hostname));
  return [
    ...remembered.map((hostname) => ({ hostname, isRemembered: true })),
    ...forNow.map((hostname) => ({ hostname, isRemembered: false })),
  ];
}

/** What a page is because the reader says so. */
export async function treatedFacts(hostname: string): Promise<PageFacts | undefined> {
  const service = (await treated()).get(hostname);
  const isTreated = service !== undefined || (await rememberedHosts()).includes(hostname);
  return isTreated ? { kind: "treated", host: service ?? ANY_SERVICE } : undefined;
}

/** The match patterns of the sites that are remembered. */
export async function rememberedPatterns(): Promise<string[]> {
  return (await rememberedHosts()).map(patternOf);
}

/** Calls back when a site is treated for now, or no longer. */
export function onTreatedChange(callback: () => void, signal: AbortSignal): void {
  subscribe(
    browser.storage.session.onChanged,
    (changes) => {
      if (Object.keys(changes).some((key) => key.startsWith(TREATED))) callback();
    },
    signal,
  );
}

async function rememberedHosts(): Promise<string[]> {
  const own = new Set(browser.runtime.getManifest().host_permissions);
  const { origins = [] } = await browser.permissions.getAll();
  return origins
    .filter((pattern) => !own.has(pattern))
    .flatMap((pattern) => /^\*:\/\/([^*/]+)\/\*$/.exec(pattern)?.[1] ?? [])
    .toSorted();
}

/** The service of each site that is treated for now. A key a site, so that no change can undo another. */
async function treated(): Promise<ReadonlyMap<string, string>> {
  const stored = Object.entries(await browser.storage.session.get(null));
  return new Map(
    stored.flatMap(([key, service]: [string, unknown]): [string, string][] =>
      key.startsWith(TREATED) && typeof service === "string" && findSite(service)
        ? [[key.slice(TREATED.length), service]]
        : [],
    ),
  );
}

function patternOf(hostname: string): string {
  return `*://${hostname}/*`;
}
