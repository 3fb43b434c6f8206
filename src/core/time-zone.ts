import data from "../data/time-zones.json" with { type: "json" };
import { REGIONS, type Region } from "./reader.ts";

/** The region that a time zone suggests, by its IANA name; nothing where it says too little. */
export function regionOfZone(zone: string): Region | undefined {
  const known = Object.entries(data.zones).find(([, zones]) => zones.includes(zone));
  return REGIONS.find((region) => region === known?.[0]);
}
