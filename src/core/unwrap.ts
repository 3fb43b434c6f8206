import { afterStart, decoded, parseWebAddress, withScheme } from "./addresses.ts";
import { translatedAddress } from "./translate-host.ts";
import { rulesFor, SCHEME_RULES, type Wrapper, type WrapperRule } from "./wrappers.ts";

/** Wrappers within wrappers are followed so far, and no further. */
const MOST_WRAPPERS = 8;

/** In UTF-16 units. Browsers and servers stop long before; a longer address is taken as it stands. */
const LONGEST_ADDRESS = 65_536;

/** An address without what is around it. */
export interface Unwrapped {
  /** The innermost web address; `undefined` where there is none. */
  readonly url: URL | undefined;
  /** The wrappers that were passed, the outermost first. */
  readonly wrappers: readonly Wrapper[];
  /** The wrapper that the innermost address is itself on and that shows no target, such as a short link. */
  readonly hiding: Wrapper | undefined;
}

/**
 * The address of the page that one sees, or comes to, at an address: behind translation and reader
 * proxies, archives, caches, the browser's own views, and redirects that show where they lead.
 */
export function unwrap(address: string): Unwrapped {
  const wrappers: Wrapper[] = [];
  let at = address.trim();
  let url = parseWebAddress(at);
  while (wrappers.length < MOST_WRAPPERS && at.length <= LONGEST_ADDRESS) {
    const found = url === undefined ? withinScheme(at) : withinPage(url);
    if (found === undefined) break;
    wrappers.push(found.wrapper);
    at = found.address;
    url = parseWebAddress(at);
  }
  return { url, wrappers, hiding: url && hidingAt(url) };
}

interface Found {
  readonly wrapper: Wrapper;
  readonly address: string;
}

function withinScheme(address: string): Found | undefined {
  const beginning = address.slice(0, 32).toLowerCase();
  const rule = SCHEME_RULES.find(({ start }) => beginning.startsWith(start));
  if (rule === undefined) return undefined;
  const { kind, name, start, parameter } = rule;
  if (parameter === undefined)
    return { wrapper: { kind, name }, address: address.slice(start.length) };
  const target = URL.canParse(address) ? new URL(address).searchParams.get(parameter) : undefined;
  return target ? { wrapper: { kind, name }, address: target } : undefined;
}

function withinPage(url: URL): Found | undefined {
  for (const rule of rulesFor(url.hostname)) {
    for (const text of candidates(rule, url)) {
      const target = targetIn(text);
      const { kind, name } = rule;
      if (target !== undefined) return { wrapper: { kind, name }, address: target };
    }
  }
  return undefined;
}

/** Where a rule says that the address can stand. */
function candidates(rule: WrapperRule, url: URL): string[] {
  const { hostname, pathname, search, searchParams, hash } = url;
  switch (rule.in) {
    case "path":
      return rule.starts.flatMap((start) => afterStart(pathname + search + hash, start) ?? []);
    case "query":
      return rule.starts.some((start) => pathname.startsWith(start))
        ? rule.parameters.flatMap((name) => searchParams.get(name) ?? [])
        : [];
    case "dashed-host":
      return [translatedAddress(url) ?? ""];
    case "host-below":
      return [hostname.replace(/\.[a-z]+\.?$/, "") + pathname + search + hash];
    case "turbo-path":
      return [pathname.replace(/^\/turbo\/([^/]+)\/s(?=\/|$)/, "$1") + search + hash];
    case "cache-query":
      return rule.parameters.map((name) => cachedIn(searchParams.get(name) ?? ""));
  }
}

/** The address in `cache:AbC_123:a.example/1 and words`; the mark in the middle may be missing. */
function cachedIn(query: string): string {
  const [first = ""] = query.trim().split(" ");
  if (!first.startsWith("cache:")) return "";
  return first.slice("cache:".length).replace(/^(?!https?:)[\w-]+:/i, "");
}

/** A host without a scheme: what stands before the path ends in letters, as top-level domains do. */
const BARE_HOST = /^[^/?#]*\.(?:\p{L}{2,}|xn--[a-z0-9-]+)\.?(?::\d+)?(?:[/?#]|$)/iu;

/** The address that a text is, written in full, encoded, without scheme, or with one as part of a path. */
function targetIn(text: string): string | undefined {
  const plain = /^https?%3a/i.test(text) ? decoded(text) : text;
  const full = plain.replace(/^(https?)\/(?=[^/])/i, "$1://");
  if (SCHEME_RULES.some(({ start }) => full.startsWith(start))) return full;
  if (!/^https?:/i.test(full)) {
    return BARE_HOST.test(full.replace(/^\/\//, "")) ? targetIn(withScheme(full)) : undefined;
  }
  return parseWebAddress(full)?.hostname.includes(".") === true ? full : undefined;
}

function hidingAt({ hostname, pathname }: URL): Wrapper | undefined {
  if (pathname === "/") return undefined;
  const rule = rulesFor(hostname).find(
    ({ hides, starts }) =>
      hides && starts.some((start) => afterStart(pathname, start) !== undefined),
  );
  return rule && { kind: rule.kind, name: rule.name };
}
