import { placeOf } from "./places.ts";
import { findSite, type Site } from "./sites.ts";
import { unwrap } from "./unwrap.ts";

/**
 * How a page comes to be RFE/RL's. From its address: `official`, it stands on a host of its own; `mirror`,
 * on a known mirror or onion; `landing`, it leads to an onion; `proxy`, `archive`, `cache`, somebody shows
 * a copy of such a page. Not from its address: `recognised` by what is in the page, `treated` because the
 * reader said so. `account` is no page of RFE/RL's, but its account on a network of others.
 */
export const PAGE_KINDS = [
  "official",
  "mirror",
  "landing",
  "proxy",
  "archive",
  "cache",
  "recognised",
  "treated",
  "account",
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/** What is known of a page of RFE/RL. */
export interface PageFacts {
  readonly kind: PageKind;
  /** The catalogue's host, such as `svoboda.org` for `https://www.svoboda.org/a/1.html`. */
  readonly host: string;
}

/**
 * Tells from its address whether a page is RFE/RL's. The outermost proxy, archive or cache gives the kind.
 *
 * Only `http` and `https` count, with the browser's own views of such pages, and the host is taken from the
 * parsed address, so that user info, ports and look-alike letters cannot pass for a host. A redirect is
 * no page, wherever it leads.
 */
export function detectPage(address: string | undefined): PageFacts | undefined {
  if (address === undefined) return undefined;
  const { url, wrappers } = unwrap(address);
  const place = url && placeOf(url);
  if (place === undefined) return undefined;
  for (const { kind } of wrappers) {
    if (kind === "redirect") return undefined;
    if (kind !== "view") return { kind, host: place.host };
  }
  return place;
}

/** Reads page facts back from storage; `undefined` for anything that is not page facts. */
export function parsePageFacts(stored: unknown): PageFacts | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  if (!("host" in stored && "kind" in stored && typeof stored.host === "string")) return undefined;
  const kind = PAGE_KINDS.find((one) => one === stored.kind);
  const site = findSite(stored.host);
  return kind && site?.host === stored.host ? { kind, host: site.host } : undefined;
}

/** The site that page facts speak of. */
export function siteOf(facts: PageFacts): Site {
  const site = findSite(facts.host);
  if (site === undefined) throw new Error(`no site in the catalogue for ${facts.host}`);
  return site;
}
