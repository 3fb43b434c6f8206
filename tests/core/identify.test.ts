import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identify, signalKey } from "../../src/core/identify.ts";
import {
  lengthAt,
  noMarks,
  parsePageMarks,
  PLACE_LIMITS,
  PLACES,
  type Place,
} from "../../src/core/page-marks.ts";
import { ADDRESS, EXAMPLES, HOST, marks, marksFor } from "./signal-examples.ts";
import { SIGNALS, signalsIn, type Signal } from "../../src/core/signals.ts";

const known = SIGNALS.filter(({ name }) => EXAMPLES[name] !== undefined);
const support = known.filter(({ side }) => side === "support");
const vetoes = known.filter(({ side, strength }) => side === "veto" && strength === "strong");

describe("a signal", () => {
  test.each(known)("$name is found where it stands, and has words", ({ name }) => {
    const signal = known.find((one) => one.name === name);
    const given = signal ? signalsIn(marksFor([signal]), HOST) : [];
    expect(given.map((one) => one.name)).toContain(name);
    expect(signalKey(name)).toBe(`signal_${name.replaceAll("-", "_")}`);
  });

  test("that is a path counts for an outlet's address alone", () => {
    const canonical = ["https://www.example.org/a/32900001.html"];
    expect(signalsIn(marks({ canonical }), "https://x.example/a/32900001.html")).toEqual([]);
  });

  test.each(SIGNALS)("$name alone is never enough", (signal) => {
    expect(identify(marksFor([signal]), HOST).verdict).not.toBe("rferl");
  });
});

describe("what is enough", () => {
  test.each<[string, Partial<Record<Place, readonly string[]>>, string | undefined]>([
    [
      "entity and style sheet",
      { data: ['{entity:"RFE"}'], stylesheet: ["/Content/responsive/RFE/sh-SH/RFE-sh-SH.css"] },
      "slobodnaevropa.org",
    ],
    [
      "entity and footer",
      { data: ['"entity": "RFE"'], copyright: ["© 2024 RFE/RL, Inc."] },
      "rferl.org",
    ],
    [
      "canonical and site name",
      { canonical: [ADDRESS], "site-name": ["Радио Свобода"] },
      "svoboda.org",
    ],
    [
      "canonical of one, name of another service",
      { canonical: [ADDRESS], "site-name": ["Radio Farda"] },
      "svoboda.org",
    ],
    [
      "footer and a language service",
      { copyright: ["© RFE/RL, Inc."], data: ['{language_service:"Radio Farda"}'] },
      "radiofarda.com",
    ],
    [
      "two of one group",
      { canonical: [ADDRESS], "own-address": [ADDRESS], image: ["//gdb.rferl.org/1"] },
      undefined,
    ],
    [
      "two that are weak",
      { stylesheet: ["/Content/responsive/RFE/x/RFE-x.css"], app: ["app-id=475986784"] },
      undefined,
    ],
    [
      "canonical and footer of another name",
      { canonical: [ADDRESS], copyright: ["© RFE/RL, Inc."], "site-name": ["Copy"] },
      undefined,
    ],
    [
      "the build's own marks, under another name",
      {
        data: ['{entity:"RFE"}'],
        stylesheet: ["/Content/responsive/RFE/x/"],
        "site-name": ["Copy"],
      },
      "rferl.org",
    ],
    [
      "a canonical link that only looks like it",
      { canonical: ["https://www.svoboda.org.evil.example/"], "site-name": ["Радио Свобода"] },
      undefined,
    ],
    [
      "a host in the query of another",
      {
        canonical: ["https://evil.example/?u=/https://www.svoboda.org/"],
        "site-name": ["Радио Свобода"],
      },
      undefined,
    ],
    ["nothing", {}, undefined],
  ])("%s", (_, given, host) => {
    const found = identify(marks(given), HOST);
    expect(found.verdict).toBe(host === undefined ? "other" : "rferl");
    expect("host" in found ? found.host : undefined).toBe(host);
  });

  test("a mirror that keeps the path needs no more than the canonical link", () => {
    const canonical = ["https://www.svoboda.org/a/some-words/32900001.html"];
    const at = (address: string) => identify(marks({ canonical }), address).verdict;
    expect(at("https://mirror.example/a/32900001.html")).toBe("rferl");
    expect(at("https://mirror.example/amp/other-words/32900001.html?x=1")).toBe("rferl");
    expect(at("https://mirror.example/a/32900002.html")).toBe("other");
    expect(at("https://blog.example/2024/32900001.html")).toBe("other");
    expect(at("nonsense")).toBe("other");
  });

  test("an archive's own form counts on the archive alone", () => {
    const given = marks({ "saved-from": [ADDRESS], tail: ["© 2024 RFE/RL, Inc."] });
    expect(identify(given, "https://archive.ph/AbCdE").verdict).toBe("rferl");
    expect(identify(given, HOST).verdict).toBe("other");
    expect(identify(given, "https://archive.ph.evil.example/AbCdE").verdict).toBe("other");
  });

  test("a frame makes no page of RFE/RL, but is told", () => {
    const frame = ["https://www.azattyq.org/embed/player/0/1.html"];
    expect(identify(marks({ frame }), HOST)).toMatchObject({
      verdict: "embeds",
      host: "azattyq.org",
    });
    expect(identify(marks({ frame: ["https://docs.rferl.org/b.html"] }), HOST).verdict).toBe(
      "other",
    );
    const whole = { ...marksFor(support), frame };
    expect(identify(whole, HOST).verdict).toBe("rferl");
  });
});

describe("for any marks", () => {
  const some = (signals: readonly Signal[]) => fc.subarray([...signals]);

  test("a strong veto keeps a page from being RFE/RL's, whatever else is there", () => {
    fc.assert(
      fc.property(some(known), fc.constantFrom(...vetoes), (signals, veto) => {
        expect(identify(marksFor([...signals, veto]), HOST).verdict).not.toBe("rferl");
      }),
    );
  });

  test("without a veto, more support never takes the verdict away", () => {
    fc.assert(
      fc.property(some(support), some(support), (few, more) => {
        const before = identify(marksFor(few), HOST).verdict;
        const after = identify(marksFor([...few, ...more]), HOST).verdict;
        if (before === "rferl") expect(after).toBe("rferl");
      }),
    );
  });

  test("taking a veto away never makes a page less RFE/RL's", () => {
    fc.assert(
      fc.property(some(support), some(vetoes), (signals, against) => {
        const without = identify(marksFor(signals), HOST).verdict;
        const with_ = identify(marksFor([...signals, ...against]), HOST).verdict;
        if (with_ === "rferl") expect(without).toBe("rferl");
      }),
    );
  });

  test("it takes two groups and one strong signal", () => {
    fc.assert(
      fc.property(some(support), (signals) => {
        const found = signalsIn(marksFor(signals), "");
        const groups = new Set(
          found.filter(({ side }) => side === "support").map((one) => one.group),
        );
        const isEnough =
          groups.size > 1 &&
          found.some(({ strength, side }) => strength === "strong" && side === "support");
        expect(identify(marksFor(signals), HOST).verdict).toBe(isEnough ? "rferl" : "other");
      }),
    );
  });

  test("junk neither throws nor makes a page RFE/RL's", () => {
    const list = fc.array(fc.string({ maxLength: 60, unit: "binary" }), { maxLength: 1 });
    const junk = fc.record(Object.fromEntries(PLACES.map((place) => [place, list])));
    fc.assert(
      fc.property(junk, fc.string(), (found, address) => {
        const sent = parsePageMarks(found);
        expect(sent).toBeDefined();
        if (sent) expect(identify(sent, address).verdict).toBe("other");
      }),
    );
  });

  test("the longest marks are read to their end, and say nothing", () => {
    const full = noMarks();
    for (const place of PLACES) {
      for (let count = 0; count < PLACE_LIMITS[place]; count += 1) {
        full[place].push('entity:"'.repeat(lengthAt(place)).slice(0, lengthAt(place)));
      }
    }
    // Work that grew with the square of their length would not end before the test is given up.
    expect(identify(full, HOST).verdict).toBe("other");
  });
});
