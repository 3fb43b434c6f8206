import { ANY_SERVICE } from "../core/sites.ts";
import { startIn } from "../platform/content-script.ts";
import type { FrontPage } from "../platform/front-page.ts";
import {
  endTreating,
  rememberSite,
  treatForNow,
  type ReaderSite,
} from "../platform/reader-sites.ts";
import { stopOn } from "../platform/stop.ts";

/**
 * The site in front, where it makes sense to count it as RFE/RL's: not where it is known already, and not at an
 * archive or a proxy, which shows other pages as well.
 */
export function siteInFront(
  front: FrontPage,
  sites: readonly ReaderSite[],
): { readonly hostname: string | undefined; readonly site: ReaderSite | undefined } {
  const hostname = front.is === "closed" ? "" : new URL(front.url).hostname;
  const site = sites.find((one) => one.hostname === hostname);
  const canBeTreated =
    front.is === "other" ||
    front.is === "embeds" ||
    (front.is === "rferl" && (front.facts.kind === "recognised" || front.facts.kind === "treated"));
  return { hostname: canBeTreated && hostname !== "" ? hostname : undefined, site };
}

/** Counts the site in front as RFE/RL's until the browser closes. */
export async function treatHere(front: FrontPage): Promise<void> {
  if (front.is === "closed") return;
  const service = front.is === "rferl" ? front.facts.host : ANY_SERVICE;
  await treatForNow(new URL(front.url).hostname, service);
  await startIn(front.tabId);
}

/** Counts the site in front as RFE/RL's from now on. To be called in the click's own turn. */
export async function rememberHere(front: FrontPage): Promise<void> {
  if (front.is !== "closed") await rememberSite(new URL(front.url).hostname);
}

/** No longer counts a site as RFE/RL's. */
export async function endHere(hostname: string): Promise<void> {
  await stopOn(hostname);
  await endTreating(hostname);
}
