import catalogue from "../data/sites.json" with { type: "json" };

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
  const labels = hostname.replace(/\.$/, "").split(".");
  for (let start = 0; start < labels.length - 1; start += 1) {
    const site = siteByHost.get(labels.slice(start).join("."));
    if (site !== undefined) return site;
  }
  return undefined;
}
