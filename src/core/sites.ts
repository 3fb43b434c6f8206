import catalogue from "../data/sites.json" with { type: "json" };
import { findByHost } from "./hosts.ts";
import type { Direction } from "./language.ts";

/** One of RFE/RL's own hosts, with its subdomains. */
export type Site = (typeof catalogue.sites)[number];

const siteByHost: ReadonlyMap<string, Site> = new Map(
  catalogue.sites.map((site) => [site.host, site]),
);

/** Every site of the catalogue. */
export const SITES: readonly Site[] = catalogue.sites;

/**
 * The catalogue's site for a host: the longest entry that the host equals or is a subdomain of.
 *
 * @param hostname a host as `URL` gives it: lower case, IDN in punycode, no port.
 */
export function findSite(hostname: string): Site | undefined {
  return findByHost(siteByHost, hostname);
}

/** The service of a page of which nothing more is known than that it is RFE/RL's. */
export const ANY_SERVICE = "rferl.org";

const RIGHT_TO_LEFT = /^(?:ar|fa|ps)\b/;

/** The direction in which a site is written. It follows from the language, so the data does not hold it. */
export function directionOfSite({ language }: Site): Direction {
  return RIGHT_TO_LEFT.test(language) ? "rtl" : "ltr";
}
