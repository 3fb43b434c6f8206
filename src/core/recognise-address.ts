import { files } from "../data/action-words.json";
import { networks, schemes } from "../data/networks.json";
import type { ReaderAction } from "./reader-actions.ts";

/** A network, as `src/data/networks.json` holds it: words with a space between them. */
interface Network {
  readonly share?: string;
  readonly like?: string;
  readonly save?: string;
}

const NETWORKS: Readonly<Record<string, Network>> = networks;
const SCHEMES: Readonly<Record<string, string>> = schemes;

/**
 * What going to an address would be: a reader action, or `follow` for a place where one follows or writes to
 * someone, which depends on how the page offers it.
 *
 * @param address absolute; anything that is no address is nothing.
 */
export function addressAction(address: string): ReaderAction | "follow" | undefined {
  const url = parseAddress(address);
  if (url === undefined) return undefined;
  const { protocol, hostname, pathname, search, searchParams } = url;
  const scheme = protocol.slice(0, -1);
  if (Object.hasOwn(SCHEMES, scheme)) {
    const rest = address.toLowerCase();
    return anyOf(SCHEMES[scheme], (part) => part !== "" && rest.includes(part))
      ? "share"
      : "contact";
  }
  const [, network] =
    Object.entries(NETWORKS).find(([hosts]) => anyOf(hosts, (host) => isOn(hostname, host))) ?? [];
  if (network) {
    const place = (pathname + search).toLowerCase();
    const isOne = (starts?: string): boolean => anyOf(starts, (start) => place.startsWith(start));
    if (isOne(network.share)) return "share";
    if (isOne(network.like)) return "like";
    return isOne(network.save) ? "save" : "follow";
  }
  const isFile = anyOf(files, (ending) => pathname.toLowerCase().endsWith(`.${ending}`));
  return isFile || searchParams.has("download") ? "save" : undefined;
}

/** The parts of an address; `undefined` for anything that is none. */
export function parseAddress(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

/** Whether a host is another, or one below it. */
export function isOn(hostname: string, host: string): boolean {
  return `.${hostname}`.endsWith(`.${host}`);
}

/** Whether one of the words with a space between them is what is looked for. */
export function anyOf(words: string | undefined, isWanted: (word: string) => boolean): boolean {
  return words !== undefined && words.split(" ").some(isWanted);
}
