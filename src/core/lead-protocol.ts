import { findSite } from "./sites.ts";

/** Reads from a `lead-held` message its host, which is one of the catalogue; `undefined` for anything else. */
export function parseLeadHost(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!("type" in value && "host" in value)) return undefined;
  if (value.type !== "lead-held" || typeof value.host !== "string") return undefined;
  return findSite(value.host)?.host === value.host ? value.host : undefined;
}
