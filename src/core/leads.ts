import { accountAt, accountInApp, linkTarget, mailAccount } from "./accounts.ts";
import { parseWebAddress, withScheme } from "./addresses.ts";
import { placeOf } from "./places.ts";
import { unwrap } from "./unwrap.ts";

/** Where an address leads: to a page of RFE/RL, or to one of its accounts elsewhere. */
export interface Lead {
  readonly kind: "page" | "account";
  /** The catalogue's host that it belongs to. */
  readonly host: string;
}

/** So much of a text is looked at, in UTF-16 units. */
const LONGEST_TEXT = 65_536;

/** So many addresses in a text are looked at. */
const MOST_ADDRESSES = 50;

/** What no address holds as it is, or none of those that are meant here before its host. */
const BETWEEN_WORDS = /[\s<>"«»„“”‘’`()[\]{}|\\^—]+/;

/**
 * Whether an address leads to RFE/RL, also through proxies, archives, redirects that show where they lead,
 * and short links that are known.
 *
 * @param address absolute. Of other schemes than `http` and `https` only those of mail and of networks' apps
 * can lead there.
 */
export function leadsTo(address: string): Lead | undefined {
  const text = address.trim();
  if (/^mailto:/i.test(text)) return asAccount(mailAccount(text.slice("mailto:".length)));
  const { url } = unwrap(text);
  if (url === undefined) return asAccount(accountInApp(text));
  const host = placeOf(url)?.host ?? linkTarget(url);
  return host === undefined ? asAccount(accountAt(url)) : { kind: "page", host };
}

/** The first address in a text that leads to RFE/RL, with or without its scheme. */
export function findLead(text: string): Lead | undefined {
  let seen = 0;
  for (const word of text.slice(0, LONGEST_TEXT).split(BETWEEN_WORDS)) {
    for (const address of addressesIn(word)) {
      const lead = leadsTo(address);
      if (lead !== undefined) return lead;
      seen += 1;
      if (seen === MOST_ADDRESSES) return undefined;
    }
  }
  return undefined;
}

/** The addresses that a word can be: as it is, after a colon, and in a list without spaces. */
function addressesIn(word: string): string[] {
  const parts = /[,;]/.test(word) ? [word, ...word.split(/[,;]/, MOST_ADDRESSES)] : [word];
  return parts.flatMap((part) => {
    const trimmed = withoutMarks(part);
    if (!trimmed.includes(".") && !trimmed.includes(":")) return [];
    if (/^[^/:?#@]+@[^/:?#@]+$/.test(trimmed)) return [`mailto:${trimmed}`];
    if (/^mailto:/i.test(trimmed)) return [trimmed];
    const start = trimmed.search(/https?:/i);
    const before = start > 0 ? trimmed.slice(0, start) : "";
    if (before !== "" && !/[./?#@-]/.test(before)) return [trimmed, trimmed.slice(start)];
    const isBare = parseWebAddress(trimmed) === undefined && /^(?:\/\/)?[^/?#]*\./.test(trimmed);
    return [isBare ? withScheme(trimmed) : trimmed];
  });
}

/** A word without the marks of a sentence around it. */
function withoutMarks(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && "*_~.,;:!?'’–-•".includes(word.charAt(start))) start += 1;
  while (start < end && "*~.,;:!?'’…–".includes(word.charAt(end - 1))) end -= 1;
  return word.slice(start, end);
}

function asAccount(host: string | undefined): Lead | undefined {
  return host === undefined ? undefined : { kind: "account", host };
}
