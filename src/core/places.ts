import { findMirror } from "./mirrors.ts";
import { findSite } from "./sites.ts";

/** A place where RFE/RL's pages are: a host of its own, a mirror of one, or a page that leads there. */
export interface Place {
  readonly kind: "official" | "mirror" | "landing";
  /** The catalogue's host that it is or stands for. */
  readonly host: string;
}

/** The place that an unwrapped address is on. */
export function placeOf(url: URL): Place | undefined {
  const site = findSite(url.hostname);
  if (site !== undefined) return { kind: "official", host: site.host };
  const mirror = findMirror(url);
  return mirror && { kind: mirror.class === "landing" ? "landing" : "mirror", host: mirror.site };
}
