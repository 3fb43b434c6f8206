import data from "../data/wrappers.json" with { type: "json" };
import { oneFromData } from "./from-data.ts";
import { hostAndAbove } from "./hosts.ts";

/** What a reader looks at in a wrapper, see `src/data/wrappers.json`. */
export const WRAPPER_KINDS = ["proxy", "archive", "cache", "view", "redirect"] as const;

/** Where the address of the wrapped page stands. */
export const WRAPPED_IN = [
  "path",
  "query",
  "dashed-host",
  "host-below",
  "turbo-path",
  "cache-query",
] as const;

export type WrapperKind = (typeof WRAPPER_KINDS)[number];

/** A place that shows another page, or leads to one. */
export interface Wrapper {
  readonly kind: WrapperKind;
  readonly name: string;
}

/** A wrapper with the rule for finding the wrapped address. */
export interface WrapperRule extends Wrapper {
  readonly in: (typeof WRAPPED_IN)[number];
  readonly starts: readonly string[];
  readonly parameters: readonly string[];
  /** Whether it has short addresses too, which show no target. */
  readonly hides: boolean;
}

/** A view of the browser's own, and how its addresses begin. */
export interface SchemeRule extends Wrapper {
  readonly start: string;
  /** The parameter with the address; without one it is what follows the start. */
  readonly parameter: string | undefined;
}

interface WrapperData {
  readonly name: string;
  readonly kind: string;
  readonly in: string;
  readonly starts?: readonly string[];
  readonly parameters?: readonly string[];
  readonly hides?: boolean;
}

interface SchemeData {
  readonly name: string;
  readonly kind: string;
  readonly start: string;
  readonly parameter?: string;
}

const rulesByHost = new Map<string, WrapperRule[]>();
for (const { hosts, ...entry } of data.wrappers) {
  const rule = ruleFromData(entry);
  for (const host of hosts) rulesByHost.set(host, [...(rulesByHost.get(host) ?? []), rule]);
}

/** The views of the browser's own. */
export const SCHEME_RULES: readonly SchemeRule[] = data.schemes.map(schemeFromData);

/** The rules for a host, those of the most exact host first. */
export function rulesFor(hostname: string): WrapperRule[] {
  return hostAndAbove(hostname)
    .flatMap((host) => [host, ...withoutEnding(host)])
    .flatMap((host) => rulesByHost.get(host) ?? []);
}

/** A host with a star for its ending, as the data writes services that have one host for each country. */
function withoutEnding(host: string): string[] {
  return [/\.(?:com|[a-z]{2})$/, /\.com?\.[a-z]{2}$/]
    .filter((ending) => ending.test(host))
    .map((ending) => host.replace(ending, ".*"));
}

function ruleFromData(entry: WrapperData): WrapperRule {
  return {
    name: entry.name,
    kind: oneFromData(WRAPPER_KINDS, entry.kind),
    in: oneFromData(WRAPPED_IN, entry.in),
    starts: entry.starts ?? [""],
    parameters: entry.parameters ?? [],
    hides: entry.hides ?? false,
  };
}

function schemeFromData({ name, kind, start, parameter }: SchemeData): SchemeRule {
  return { name, kind: oneFromData(WRAPPER_KINDS, kind), start, parameter };
}
