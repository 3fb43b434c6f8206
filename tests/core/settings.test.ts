import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGE_CHOICES } from "../../src/core/language.ts";
import { PAPERS, REGIONS, SHARES_WITH } from "../../src/core/reader.ts";
import { migrateFields, RECORD_VERSION } from "../../src/core/settings-migrations.ts";
import { fromRecord, RECORD_LENGTH, toRecord } from "../../src/core/settings-record.ts";
import { DEFAULT_SETTINGS, sameSettings, SWITCH } from "../../src/core/settings.ts";
import { OWN_READING, parseReading } from "../../src/core/reading.ts";
import { TEXT_SIZES, TEXT_STEP_NAMES, TEXT_STEPS } from "../../src/core/text-size.ts";

const anySettings = fc.record({
  region: fc.constantFrom(...REGIONS),
  papers: fc.constantFrom(...PAPERS),
  textSize: fc.constantFrom(...TEXT_SIZES),
  reading: fc
    .array(fc.nat(2), { minLength: OWN_READING.length, maxLength: OWN_READING.length })
    .map((digits) => digits.join("")),
  language: fc.constantFrom(...LANGUAGE_CHOICES),
  sharesWith: fc.constantFrom(...SHARES_WITH),
  pageNote: fc.constantFrom(...SWITCH),
  noteSeen: fc.nat(99_999),
  guards: fc
    .array(fc.constantFrom("a", "q", "r", "o"), { minLength: 6, maxLength: 6 })
    .map((letters) => letters.join("")),
  discreet: fc.constantFrom(...SWITCH),
  shiftLeaves: fc.constantFrom(...SWITCH),
});

describe("a stored record", () => {
  test("gives back what was put in, and is always as long", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const json = JSON.stringify(toRecord(settings));
        expect(json).toHaveLength(RECORD_LENGTH);
        expect(fromRecord(JSON.parse(json))).toEqual(settings);
      }),
    );
  });

  test("never throws, whatever lies in its place", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(fromRecord(stored))).toEqual(Object.keys(DEFAULT_SETTINGS));
      }),
    );
  });

  test("lets each bad field fall back alone", () => {
    const field = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS));
    fc.assert(
      fc.property(anySettings, field, fc.jsonValue(), (settings, name, junk) => {
        fc.pre(!isChoice(junk));
        const read = fromRecord({ ...toRecord(settings), [name]: junk });
        expect(read).toEqual({ ...settings, [name]: defaultOf(name) });
      }),
    );
  });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["text", "russia"],
    ["a list", ["russia", "russian-passport"]],
    ["an empty record", {}],
  ])("that is %s reads as the defaults", (_, stored) => {
    expect(fromRecord(stored)).toEqual(DEFAULT_SETTINGS);
  });

  test("of a newer build keeps the fields that are still known", () => {
    const newer = { version: RECORD_VERSION + 5, region: "russia", papers: 7, spacing: "wide" };
    expect(fromRecord(newer)).toEqual({ ...DEFAULT_SETTINGS, region: "russia" });
  });

  test("without a version is read by its fields", () => {
    expect(fromRecord({ textSize: 150 })).toEqual({ ...DEFAULT_SETTINGS, textSize: 150 });
  });
});

describe("migration", () => {
  const rename = (from: string, to: string) => (fields: Readonly<Record<string, unknown>>) => {
    const { [from]: value, ...others } = fields;
    return { ...others, [to]: value };
  };
  const steps = [rename("a", "b"), rename("b", "c")];

  test.each([
    [
      { version: 1, a: "old" },
      { version: 1, c: "old" },
    ],
    [
      { version: 2, b: "old" },
      { version: 2, c: "old" },
    ],
    [
      { version: 3, c: "new" },
      { version: 3, c: "new" },
    ],
    [
      { version: 9, c: "newer" },
      { version: 9, c: "newer" },
    ],
    [
      { version: "1", a: "old" },
      { version: "1", a: "old" },
    ],
    [
      { version: 0.5, a: "old" },
      { version: 0.5, a: "old" },
    ],
    [{ a: "old" }, { a: "old" }],
  ])("brings %o to %o", (from, to) => {
    expect(migrateFields(from, steps)).toEqual(to);
  });
});

test.each(TEXT_STEP_NAMES)("version 1 named the text size %s", (step) => {
  const { textSize } = fromRecord({ version: 1, textSize: step });
  expect(textSize).toBe(TEXT_STEPS[step]);
});

test("settings are the same only when every field is", () => {
  fc.assert(
    fc.property(anySettings, anySettings, (a, b) => {
      expect(sameSettings(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      expect(sameSettings(a, { ...a })).toBe(true);
    }),
  );
});

function isChoice(value: unknown): boolean {
  const all: readonly unknown[] = [
    ...REGIONS,
    ...PAPERS,
    ...TEXT_SIZES,
    ...LANGUAGE_CHOICES,
    ...SHARES_WITH,
    ...SWITCH,
  ];
  if (typeof value === "string" && /[aqro]/.test(value)) return true;
  if (parseReading(value) !== OWN_READING) return true;
  return all.includes(value) || (typeof value === "number" && value >= 0);
}

function defaultOf(name: string): string | number | undefined {
  return Object.entries(DEFAULT_SETTINGS).find(([key]) => key === name)?.[1];
}
