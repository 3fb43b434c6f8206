import catalogue from "../data/mirrors.json" with { type: "json" };
import { findByHost } from "./hosts.ts";

/** A place that shows RFE/RL's pages without being its own host. */
export interface Mirror {
  readonly host: string;
  /** The beginning of the path that is meant; without it the whole host is. */
  readonly path?: string;
  /** The catalogue's host that it stands for. */
  readonly site: string;
  /** How that is known: listed by the source, or read off its name. */
  readonly told: string;
  /** mirror, onion, or landing: a page that leads to an onion and has no articles. */
  readonly class: string;
  /** known or legacy, see `src/data/mirrors.json`. */
  readonly status: string;
}

/** Every mirror, onion and landing page of the catalogue. */
export const MIRRORS: readonly Mirror[] = catalogue.mirrors;

const mirrorsByHost = new Map<string, readonly Mirror[]>();
for (const mirror of MIRRORS) {
  const there = [...(mirrorsByHost.get(mirror.host) ?? []), mirror];
  mirrorsByHost.set(mirror.host, there.length > 1 ? there.toSorted(byLongerPath) : there);
}

const ownerByHost: ReadonlyMap<string, string> = new Map(
  catalogue.others.map(({ host, owner }) => [host, owner]),
);

/** The mirror that an address is on: the one with the longest path. */
export function findMirror({ hostname, pathname }: URL): Mirror | undefined {
  const there = findByHost(mirrorsByHost, hostname);
  return there?.find(({ path = "/" }) => `${pathname}/`.startsWith(path));
}

/** The owner of a host that is easily taken for RFE/RL's and is not, such as Voice of America. */
export function otherOwner(hostname: string): string | undefined {
  return findByHost(ownerByHost, hostname);
}

function byLongerPath(one: Mirror, other: Mirror): number {
  return (other.path?.length ?? 0) - (one.path?.length ?? 0);
}
