import { describe, expect, test } from "vitest";
import { REGIONS } from "../../src/core/reader.ts";
import { regionOfZone } from "../../src/core/time-zone.ts";
import data from "../../src/data/time-zones.json" with { type: "json" };

test.each([
  ["Europe/Moscow", "russia"],
  ["Asia/Vladivostok", "russia"],
  ["Europe/Simferopol", "russia-controlled-ukraine"],
  ["Europe/Minsk", "belarus"],
  ["Asia/Tehran", "iran"],
  ["Asia/Ashgabat", "turkmenistan"],
])("a device that is set to %s suggests %s", (zone, region) => {
  expect(regionOfZone(zone)).toBe(region);
});

describe.each(Object.entries(data.zones))("%s", (region, zones) => {
  test.each(zones)("is suggested by %s", (zone) => {
    expect(regionOfZone(zone)).toBe(region);
    expect(REGIONS).toContain(region);
  });
});

test.each([
  // Ukraine's other zone, neighbours, and zones that say nothing of a place.
  "Europe/Kiev",
  "Europe/Kyiv",
  "Europe/Prague",
  "Asia/Almaty",
  "UTC",
  "Etc/GMT-3",
  "",
  "europe/moscow",
  "Moscow",
  "zones",
  "constructor",
])("%o suggests nothing", (zone) => {
  expect(regionOfZone(zone)).toBeUndefined();
});
