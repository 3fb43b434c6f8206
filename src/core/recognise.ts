import { addressAction, anyOf, parseAddress } from "./recognise-address.ts";
import { context, opens, paths, words } from "../data/action-words.json";
import type { ReaderAction } from "./reader-actions.ts";

/** What a press hits, described without the page: a link, a button, or something that acts like one. */
export interface Control {
  /** Where it leads, as an absolute address; empty where it leads nowhere. */
  readonly address: string;
  /** Whether it saves what it leads to. */
  readonly isDownload: boolean;
  /** Its class, id and labels. */
  readonly names: string;
  /** The classes and ids of what is around it. */
  readonly around: string;
  /** Whether it only opens something on the page. */
  readonly opensMenu: boolean;
  /** What sending its form would be, where it sends one. */
  readonly sends: ReaderAction | undefined;
  readonly pageAddress: string;
}

/** The order in which words are looked for: a button to print a comment saves it. */
const BY_WORD = ["like", "save", "donate", "comment", "contact", "share"] as const;

/**
 * Which reader action a press would be, `undefined` for none: following a link to another article,
 * opening a menu, playing, searching.
 */
export function recogniseControl(control: Control): ReaderAction | undefined {
  const { address, isDownload, opensMenu, sends, pageAddress } = control;
  const names = wordsOf(control.names);
  const around = wordsOf(control.around);
  if (isDownload) return "save";
  const leads = address !== "" && !isSamePlace(address, pageAddress);
  const byAddress = leads ? addressAction(address) : undefined;
  if (byAddress === "follow") {
    const isOffered = has(context.contact, names) || has(context.contact, around);
    if (isOffered) return has(context.share, around) ? "share" : "contact";
    return undefined;
  }
  if (byAddress !== undefined) return byAddress;
  const path = leads ? `${parseAddress(address)?.pathname}/` : "";
  if (anyOf(paths.donate, (part) => path.includes(`/${part}/`))) return "donate";
  if (sends !== undefined) return sends;
  // A link to another page of the site is just that, whatever its class says.
  if (leads || opensMenu || has(opens, names)) return undefined;
  const byWord = BY_WORD.find((action) => has(words[action], names));
  // A jump to the comments or the addresses of this page is not writing any.
  if (/#./.test(address) && (byWord === "comment" || byWord === "contact")) return undefined;
  return byWord ?? (has(context.share, around) ? "share" : undefined);
}

/** The words of names: what stands between everything that is no letter or digit, in lower case. */
export function wordsOf(names: string): Set<string> {
  return new Set(names.toLowerCase().split(/[^\p{L}\p{N}]+/u));
}

/** Whether one of the wanted words is there; one that ends in `*` stands for all that begin so. */
export function has(wanted: string, found: ReadonlySet<string>): boolean {
  return anyOf(wanted, (word) =>
    word.endsWith("*")
      ? [...found].some((one) => one.startsWith(word.slice(0, -1)))
      : found.has(word),
  );
}

/** Whether an address leads to the page itself, or runs a script of it. */
function isSamePlace(address: string, pageAddress: string): boolean {
  return /^javascript:/i.test(address) || withoutHash(address) === withoutHash(pageAddress);
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/, "");
}
