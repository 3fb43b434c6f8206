import * as v from "valibot";
import { expect, test } from "vitest";
import { REGIONS } from "../../src/core/reader.ts";
import data from "../../src/data/time-zones.json" with { type: "json" };
import { day, text } from "./schemas.ts";

/** Zones in the order of the alphabet, each as devices call it. */
const zones = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.check((zone) => nameOnDevices(zone) === zone),
    ),
  ),
  v.nonEmpty(),
  v.check((all) => all.join() === all.toSorted().join()),
);

const places = REGIONS.filter((region) => region !== "unset" && region !== "elsewhere");

const TimeZones = v.strictObject({
  about: text,
  checked: day,
  source: text,
  zones: v.record(v.picklist(places), zones),
});

test("time-zones.json holds what its schema says", () => {
  expect(v.safeParse(TimeZones, data).issues).toBeUndefined();
});

test("every place that a notice names has its zones, and no zone is in two", () => {
  expect(Object.keys(data.zones).toSorted()).toEqual(places.toSorted());
  const all = Object.values(data.zones).flat();
  expect(new Set(all).size).toBe(all.length);
});

/** What a device that is set to a zone says of it; nothing when no device knows it. */
function nameOnDevices(zone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
