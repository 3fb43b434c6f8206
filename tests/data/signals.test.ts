import * as v from "valibot";
import { describe, expect, test } from "vitest";
import serviceMarks from "../../src/data/service-marks.json" with { type: "json" };
import data from "../../src/data/signals.json" with { type: "json" };
import { signalKey } from "../../src/core/identify.ts";
import { isPlace, PLACES } from "../../src/core/page-marks.ts";
import { SIGNALS } from "../../src/core/signals.ts";
import { findSite } from "../../src/core/sites.ts";
import { ServiceMarks, Signals } from "./schemas.ts";

const NEEDS_VALUES = new Set(["is", "is-not", "has", "host"]);

describe("signals.json", () => {
  test("holds what its schema says", () => {
    expect(v.safeParse(Signals, data).issues).toBeUndefined();
  });

  test("names each signal once: what supports first, then vetoes, then embeds", () => {
    const names = SIGNALS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const sides = SIGNALS.map(({ side }) => ["support", "veto", "embed"].indexOf(side));
    expect(sides).toEqual(sides.toSorted());
  });

  test("describes every group that is used, and no other, in order", () => {
    const used = [...new Set(SIGNALS.map(({ group }) => group))].toSorted();
    expect(Object.keys(data.groups)).toEqual(used);
    expect(used).toEqual(expect.arrayContaining(data.reprintable));
  });

  test.each(SIGNALS)(
    "$name looks in a place that there is, and has words for readers",
    (signal) => {
      for (const where of signal.where) {
        const [place = "", ...field] = where.split(".");
        expect(isPlace(place), where).toBe(true);
        expect(field.length, where).toBe(place === "data" ? 1 : 0);
      }
      expect(() => signalKey(signal.name)).not.toThrow();
    },
  );

  test.each(SIGNALS)("$name has values where its test needs them, in order", (signal) => {
    expect(signal.values.length > 0).toBe(NEEDS_VALUES.has(signal.test));
    for (const list of [signal.values, signal.with, signal.unless, signal.on]) {
      expect(new Set(list).size).toBe(list.length);
    }
    expect(signal.values).toEqual(signal.values.toSorted());
  });

  test("every place is looked at by a signal, or tells the service", () => {
    const used = new Set(SIGNALS.flatMap(({ where }) => where.map((one) => one.split(".")[0])));
    expect(PLACES.filter((place) => !used.has(place))).toEqual([]);
  });

  test("only these groups can carry a verdict", () => {
    const strong = SIGNALS.filter(
      ({ side, strength }) => side === "support" && strength === "strong",
    );
    const groups = new Set(strong.map(({ group }) => group));
    expect([...groups].toSorted()).toEqual(["archive", "carried", "copyright", "data", "onion"]);
  });
});

describe("service-marks.json", () => {
  test("holds what its schema says", () => {
    expect(v.safeParse(ServiceMarks, serviceMarks).issues).toBeUndefined();
  });

  test("names hosts of the catalogue, each once, in order", () => {
    const hosts = serviceMarks.services.map(({ host }) => host);
    expect(hosts).toEqual([...new Set(hosts)].toSorted());
    for (const host of hosts) expect(findSite(host)?.host, host).toBe(host);
  });

  test("gives no mark to two services", () => {
    for (const kind of ["names", "languageServices", "cultures", "accounts"] as const) {
      const marks = serviceMarks.services.flatMap((service): string[] => service[kind]);
      expect(new Set(marks).size, kind).toBe(marks.length);
    }
  });
});
