import { decoded } from "./addresses.ts";
import { forms } from "../data/action-words.json";
import type { ReaderAction } from "./reader-actions.ts";
import { isOn, parseAddress } from "./recognise-address.ts";
import { has, wordsOf } from "./recognise.ts";

/** A form, described without the page. */
export interface Form {
  /** Its class, id, name, labels, the path it is sent to, and the classes around it. */
  readonly names: string;
  /** The kinds of its fields, such as `email` or `textarea`. */
  readonly fields: readonly string[];
}

/** Which reader action sending a form would be; a search or a choice is none. */
export function recogniseForm({ names, fields }: Form): ReaderAction | undefined {
  const found = wordsOf(names);
  if (found.has("search")) return undefined;
  if (has(forms.comment, found)) return "comment";
  if (has(forms.donate, found)) return "donate";
  const writes = fields.some((kind) => /^(textarea|file|email|tel)$/.test(kind));
  return writes || has(forms.contact, found) ? "contact" : undefined;
}

/** The parts of a key press that tell what the browser would do. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Which reader action a key press would be: save the page, bookmark it, or print it. On a layout with Latin
 * letters the letter counts, on any other the place of the key, as in the browsers themselves.
 */
export function recogniseKey(press: KeyPress): ReaderAction | undefined {
  if (press.altKey || press.shiftKey || press.ctrlKey === press.metaKey) return undefined;
  return /^[sdp]$/.test(pressedLetter(press)) ? "save" : undefined;
}

/** The Latin letter of a key press, in lower case, empty for none. */
export function pressedLetter({ key, code }: KeyPress): string {
  const place = /^Key([A-Z])$/.exec(code)?.[1] ?? "";
  return (/^[a-z]$/i.test(key) ? key : place).toLowerCase();
}

/** Whether text that is taken out of the page carries the page's address with it. */
export function carriesAddress(text: string, pageAddress: string): boolean {
  const { host, pathname } = new URL(pageAddress);
  const bare = `${host}${pathname}`.replace(/\/$/, "");
  return decoded(text).toLowerCase().includes(decoded(bare).toLowerCase());
}

/** Whether an address is one of the page's own site: the same host, or one of the same domain. */
export function isOfSameSite(address: string, pageAddress: string): boolean {
  const url = parseAddress(address);
  const domain = new URL(pageAddress).hostname.split(".").slice(-2).join(".");
  return url !== undefined && /^https?:$/.test(url.protocol) && isOn(url.hostname, domain);
}
