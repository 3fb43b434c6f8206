import { detectPage } from "../core/detect.ts";
import { SITES } from "../core/sites.ts";
import { browser } from "./browser.ts";

const NEEDED: { permissions: ("history" | "browsingData")[] } = {
  permissions: ["history", "browsingData"],
};

/** More addresses than a browser keeps. */
const ALL = 1_000_000;

/** Whether the browser can let Sidenote into its history at all. Firefox for Android cannot. */
export async function canForgetVisits(): Promise<boolean> {
  const { os } = await browser.runtime.getPlatformInfo();
  return os !== "android";
}

/** Asks the reader for it. To be called in the press's own turn, or Firefox refuses. */
export async function requestVisits(): Promise<boolean> {
  return browser.permissions.request(NEEDED);
}

/** Gives it back. */
export async function giveBackVisits(): Promise<void> {
  await browser.permissions.remove(NEEDED);
}

/** The addresses in the browser's history that are RFE/RL's: its sites, mirrors, copies and accounts. */
export async function visits(): Promise<string[]> {
  const all = await browser.history.search({ text: "", startTime: 0, maxResults: ALL });
  return all.flatMap(({ url }) =>
    detectPage(url) === undefined || url === undefined ? [] : [url],
  );
}

/** Removes the visits, and what the browser keeps of RFE/RL's own sites. Other sites stay as they are. */
export async function forgetVisits(): Promise<void> {
  const addresses = await visits();
  for (const url of addresses) await browser.history.deleteUrl({ url });
  await removeSiteData([...ownHosts(addresses)]);
}

/** The hosts of the catalogue, and those below them that were visited: never the host of a copy or of a mirror. */
function ownHosts(addresses: readonly string[]): ReadonlySet<string> {
  const visited = addresses
    .filter((url) => detectPage(url)?.kind === "official")
    .map((url) => new URL(url).hostname);
  return new Set([...SITES.flatMap(({ host }) => [host, `www.${host}`]), ...visited]);
}

async function removeSiteData(hosts: readonly string[]): Promise<void> {
  const kinds = { cookies: true, indexedDB: true, localStorage: true };
  if (browser.runtime.getURL("").startsWith("moz-extension:")) {
    await browser.browsingData.remove({ hostnames: [...hosts] }, kinds);
    return;
  }
  const origins = hosts.flatMap((host) => [`https://${host}`, `http://${host}`]);
  const more = { cache: true, cacheStorage: true, fileSystems: true, serviceWorkers: true };
  // Chromium goes by origins, which the types of Firefox do not know.
  const where: { hostnames?: string[]; origins: string[] } = { origins };
  await browser.browsingData.remove(where, { ...kinds, ...more });
}
