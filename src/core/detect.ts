import { findSite, type Site } from "./sites.ts";

/** What is known of a page of RFE/RL. */
export interface PageFacts {
  /** How the page comes to be RFE/RL's: it stands on a host of its own. */
  readonly kind: "official";
  /** The catalogue's host, such as `svoboda.org` for `https://www.svoboda.org/a/1.html`. */
  readonly host: string;
}

/**
 * Tells from its address whether a page is RFE/RL's.
 *
 * Only `http` and `https` count, and the host is taken from the parsed address, so that user info, ports
 * and look-alike letters cannot pass for a host.
 */
export function detectPage(address: string | undefined): PageFacts | undefined {
  const url = parseWebAddress(address);
  const site = url && findSite(url.hostname);
  return site && { kind: "official", host: site.host };
}

/** Reads page facts back from storage; `undefined` for anything that is not page facts. */
export function parsePageFacts(stored: unknown): PageFacts | undefined {
  if (typeof stored !== "object" || stored === null || !("host" in stored)) return undefined;
  const site = typeof stored.host === "string" ? findSite(stored.host) : undefined;
  return site && { kind: "official", host: site.host };
}

/** The site that page facts speak of. */
export function siteOf(facts: PageFacts): Site {
  const site = findSite(facts.host);
  if (site === undefined) throw new Error(`no site in the catalogue for ${facts.host}`);
  return site;
}

function parseWebAddress(address: string | undefined): URL | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url : undefined;
}
