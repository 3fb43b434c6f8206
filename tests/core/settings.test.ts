import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGE_CHOICES } from "../../src/core/language.ts";
import { PAPERS, REGIONS } from "../../src/core/reader.ts";
import { migrateFields, RECORD_VERSION } from "../../src/core/settings-migrations.ts";
import { fromRecord, RECORD_LENGTH, toRecord } from "../../src/core/settings-record.ts";
import { DEFAULT_SETTINGS, sameSettings } from "../../src/core/settings.ts";
import { TEXT_SIZES } from "../../src/core/text-size.ts";

const anySettings = fc.record({
  region: fc.constantFrom(...REGIONS),
  papers: fc.constantFrom(...PAPERS),
  textSize: fc.constantFrom(...TEXT_SIZES),
  language: fc.constantFrom(...LANGUAGE_CHOICES),
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
    const field = fc.constantFrom("region", "papers", "textSize", "language");
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
    expect(fromRecord({ textSize: "xl" })).toEqual({ ...DEFAULT_SETTINGS, textSize: "xl" });
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

test("settings are the same only when every field is", () => {
  fc.assert(
    fc.property(anySettings, anySettings, (a, b) => {
      expect(sameSettings(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

function isChoice(value: unknown): boolean {
  const all: readonly unknown[] = [...REGIONS, ...PAPERS, ...TEXT_SIZES, ...LANGUAGE_CHOICES];
  return all.includes(value);
}

function defaultOf(name: string): string | undefined {
  return Object.entries(DEFAULT_SETTINGS).find(([key]) => key === name)?.[1];
}
