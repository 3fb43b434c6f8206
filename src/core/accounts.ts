import data from "../data/accounts.json" with { type: "json" };
import { afterStart, decoded } from "./addresses.ts";
import { hostAndAbove } from "./hosts.ts";
import { findSite } from "./sites.ts";

/** How a network writes its accounts in addresses, see `src/data/accounts.json`. */
interface Network {
  readonly hosts: readonly string[];
  readonly places: readonly string[];
  readonly schemes?: readonly string[];
  readonly subdomain?: boolean;
  readonly until?: string;
  readonly ignores?: string;
}

const NETWORKS: Readonly<Record<string, Network>> = data.networks;

const networkByHost: ReadonlyMap<string, string> = new Map(
  Object.entries(NETWORKS).flatMap(([name, { hosts }]) =>
    hosts.map((host): [string, string] => [host, name]),
  ),
);

const siteByAccount: ReadonlyMap<string, string> = new Map(
  data.accounts.map(({ network, handle, site }) => [keyOf(network, handle), site]),
);

const siteByLink: ReadonlyMap<string, string> = new Map(
  data.links.map(({ address, site }) => [address, site]),
);

/** The catalogue's host whose account an address is, or lies under: a channel, one of its posts. */
export function accountAt(url: URL): string | undefined {
  for (const host of hostAndAbove(url.hostname)) {
    const name = networkByHost.get(host);
    if (name !== undefined) return accountOn(name, host, url);
  }
  return undefined;
}

/** The same for the address of an app, such as `tg://resolve?domain=name`. */
export function accountInApp(address: string): string | undefined {
  for (const [name, network] of Object.entries(NETWORKS)) {
    const site = accountAfter(name, network.schemes ?? [], address);
    if (site !== undefined) return site;
  }
  return undefined;
}

/** The catalogue's host to which an e-mail address belongs: a known one, or any at one of RFE/RL's hosts. */
export function mailAccount(mail: string): string | undefined {
  const [address = ""] = decoded(mail).trim().split("?");
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  if (domain === address.toLowerCase()) return undefined;
  return siteByAccount.get(keyOf("mail", address)) ?? findSite(domain)?.host;
}

/** The catalogue's host to which a short link is known to lead. Its path is taken letter by letter. */
export function linkTarget({ hostname, pathname }: URL): string | undefined {
  return siteByLink.get(hostname.replace(/^www\./, "") + pathname.replace(/\/$/, ""));
}

function accountOn(name: string, host: string, url: URL): string | undefined {
  const network = NETWORKS[name];
  if (network === undefined) return undefined;
  const below = network.subdomain ? url.hostname.replace(/\.$/, "").slice(0, -host.length - 1) : "";
  return (
    siteByAccount.get(keyOf(name, below)) ??
    accountAfter(name, network.places, decoded(url.pathname) + url.search)
  );
}

/** The account whose handle stands after one of the beginnings. */
function accountAfter(name: string, starts: readonly string[], place: string): string | undefined {
  const ends = `/?&#${NETWORKS[name]?.until ?? ""}`;
  const lower = place.toLowerCase();
  for (const start of starts) {
    const rest = afterStart(lower, start) ?? "";
    let end = 0;
    while (end < rest.length && !ends.includes(rest.charAt(end))) end += 1;
    const site = siteByAccount.get(keyOf(name, rest.slice(0, end)));
    if (site !== undefined) return site;
  }
  return undefined;
}

function keyOf(network: string, handle: string): string {
  const ignored = NETWORKS[network]?.ignores ?? "";
  return `${network}:${handle.toLowerCase().replaceAll(ignored, "")}`;
}
