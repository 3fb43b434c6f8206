import * as v from "valibot";
import { describe, expect, test } from "vitest";
import publisherNotice from "../../src/data/publisher-notice.json" with { type: "json" };
import readingAreas from "../../src/data/reading-areas.json" with { type: "json" };
import catalogue from "../../src/data/sites.json" with { type: "json" };
import { day, host, sourceNames, text } from "./schemas.ts";

const Sites = v.strictObject({
  checked: day,
  sources: v.record(text, text),
  sites: v.array(
    v.strictObject({
      host,
      /** What the service calls itself, in its own script. */
      native: text,
      names: v.strictObject({ en: text, ru: text, uk: text }),
      language: text,
      class: v.picklist(["service", "service-legacy", "alternate", "corporate"]),
      sources: sourceNames,
    }),
  ),
});

const place = v.strictObject({ selector: text, holds: text, source: text });

const Areas = v.strictObject({
  checked: day,
  areas: v.array(
    v.strictObject({
      selector: text,
      kind: v.picklist(["title", "text", "teaser"]),
      holds: text,
      source: text,
    }),
  ),
  grounds: v.array(place),
  apart: v.array(v.strictObject({ ...place.entries, colours: v.picklist(["own", "theme"]) })),
});

const signs = v.pipe(
  v.array(
    v.pipe(
      text,
      v.check((sign) => sign === sign.toLowerCase()),
    ),
  ),
  v.nonEmpty(),
);

const PublisherNotice = v.strictObject({
  checked: day,
  source: text,
  signs: v.array(
    v.strictObject({
      language: text,
      seen: v.boolean(),
      status: signs,
      penalty: signs,
      action: signs,
    }),
  ),
});

describe("sites.json", () => {
  test("holds what its schema says", () => {
    expect(v.safeParse(Sites, catalogue).issues).toBeUndefined();
  });

  test("names each host once, and only sources that it lists", () => {
    const hosts = catalogue.sites.map((site) => site.host);
    expect(new Set(hosts).size).toBe(hosts.length);
    const used = catalogue.sites.flatMap((site) => site.sources);
    expect(Object.keys(catalogue.sources).toSorted()).toEqual([...new Set(used)].toSorted());
  });
});

test("reading-areas.json holds what its schema says", () => {
  expect(v.safeParse(Areas, readingAreas).issues).toBeUndefined();
});

test("publisher-notice.json holds what its schema says", () => {
  expect(v.safeParse(PublisherNotice, publisherNotice).issues).toBeUndefined();
});
