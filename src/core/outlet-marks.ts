import notice from "../data/publisher-notice.json" with { type: "json" };
import serviceMarks from "../data/service-marks.json" with { type: "json" };
import { detectPage } from "./detect.ts";
import { SITES } from "./sites.ts";

const SERVICES: readonly ServiceMarks[] = serviceMarks.services;

/** The marks by which a service is known on a host that is not its own. */
interface ServiceMarks {
  readonly host: string;
  readonly names: readonly string[];
  readonly languageServices: readonly string[];
  readonly cultures: readonly string[];
  readonly accounts: readonly string[];
}

/** Names shorter than this are known only when they stand alone. */
const LONG_NAME = 8;

const BARE_HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** Parts of RFE/RL's addresses that hold a player or an article, as other sites put them in a frame. */
const FRAMED = /^\/(?:embed|a|amp)\//;

/** The catalogue's host that an address leads to, also where an archive has put its own before it. */
export function outletHost(address: string): string | undefined {
  const absolute = absoluteOf(address);
  return detectPage(absolute)?.host ?? detectPage(savedAddress(absolute))?.host;
}

/** An address as pages write it, or a bare host, as a whole one. */
export function absoluteOf(address: string): string {
  const withSlashes = BARE_HOST.test(address) ? `//${address}` : address;
  return withSlashes.startsWith("//") ? `https:${withSlashes}` : withSlashes;
}

/** The catalogue's host of a player or article that a frame holds. */
export function framedHost(address: string): string | undefined {
  const absolute = absoluteOf(address);
  const own = savedAddress(absolute) ?? absolute;
  const isPart = URL.canParse(own) && FRAMED.test(new URL(own).pathname);
  return isPart ? outletHost(absolute) : undefined;
}

/** Parts of the CMS that a path leads to, and the number at its end; a mirror keeps both. */
const NUMBERED = /\/(?:a|amp|z|p|pp|live|embed)\/(?:[^/]+\/)*(\d{2,10})(?:\.html)?\/?$/;

/** Whether two addresses lead to the same article or section, on whatever hosts. */
export function isSamePath(one: string, other: string): boolean {
  const number = numberIn(one);
  return number !== undefined && number === numberIn(other);
}

function numberIn(address: string): string | undefined {
  return URL.canParse(address) ? NUMBERED.exec(new URL(address).pathname)?.[1] : undefined;
}

/** The service that a name, language service, culture or account belongs to. */
export function serviceBy(
  kind: "languageServices" | "cultures" | "accounts",
  value: string,
): string | undefined {
  return SERVICES.find((service) => service[kind].includes(value.toLowerCase()))?.host;
}

/** The service that a name stands for, alone or with something before or after it. */
export function serviceNamed(value: string): string | undefined {
  const name = foldName(value);
  const known = (one: string): boolean => {
    const folded = foldName(one);
    return name === folded || (folded.length >= LONG_NAME && name.includes(folded));
  };
  return (
    SERVICES.find(({ names }) => names.some(known))?.host ??
    SITES.find(({ names }) => Object.values(names).some((one) => name === foldName(one)))?.host
  );
}

/** Whether a name is RFE/RL's or one of its services'. */
export function isOutletName(value: string): boolean {
  const name = foldName(value);
  return serviceMarks.outlet.includes(name) || serviceNamed(value) !== undefined;
}

/** Whether texts hold the publisher's notice: its status, a penalty and an action, in one language. */
export function holdsNotice(texts: readonly string[]): boolean {
  const all = texts.join(" ").toLowerCase();
  const hasOne = (signs: readonly string[]) => signs.some((sign) => all.includes(sign));
  return notice.signs.some(
    ({ status, penalty, action }) => hasOne(status) && hasOne(penalty) && hasOne(action),
  );
}

/** An address that stands in the path of another, as archives write it. */
function savedAddress(address: string): string | undefined {
  const path = address.slice(0, MOST).split(/[?#]/, 1)[0] ?? "";
  const at = Math.max(path.lastIndexOf("/https://"), path.lastIndexOf("/http://"));
  return at > 0 ? path.slice(at + 1) : undefined;
}

const MOST = 2000;

function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").replaceAll(" / ", "/").trim();
}
