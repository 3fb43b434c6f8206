import { afterEach, describe, expect, test, vi } from "vitest";
import { formatDate, formatNumber, isOutOfDate } from "../../src/core/dates.ts";
import { LANGUAGES } from "../../src/core/language.ts";

afterEach(() => void vi.restoreAllMocks());

const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, "0"));

test.each([
  ["2026", "2026"],
  ["2026-11", "Nov 2026"],
  ["2026-11-23", "Nov 23, 2026"],
  // The last moment of a day for some, and the first of the next for others.
  ["2026-01-01", "Jan 1, 2026"],
  ["2024-02-29", "Feb 29, 2024"],
])("%s is written as exactly as it is given: %s", (date, written) => {
  expect(formatDate(date, "en")).toBe(written);
});

test.each(["", "undated", "2026-13", "2026-11-31x"])("%o is no date", (date) => {
  for (const language of ["en", "crh"] as const) {
    expect(() => formatDate(date, language)).toThrow(RangeError);
  }
});

describe.each(LANGUAGES)("in %s", (language) => {
  test("a date has its year by the Gregorian calendar, its day, and no number for a month's name", () => {
    for (const month of MONTHS) {
      for (const date of ["2026", `2026-${month}`, `2026-${month}-23`]) {
        const written = formatDate(date, language);
        const figures = figuresIn(written);
        expect(figures, written).toContain("2026");
        expect(figures.includes("23"), written).toBe(date.endsWith("-23"));
        expect(written).not.toMatch(/M\d|undefined|Invalid/);
      }
    }
  });

  test("no two months are written as one", () => {
    const written = MONTHS.map((month) => formatDate(`2026-${month}`, language));
    expect(new Set(written).size).toBe(12);
  });

  test("a browser that does not know the language writes figures, the day first", () => {
    vi.spyOn(Intl.DateTimeFormat, "supportedLocalesOf").mockReturnValue([]);
    expect(formatDate("2026-11-23", language)).toBe("23.11.2026");
    expect(formatDate("2026-11", language)).toBe("11.2026");
    expect(formatDate("2026", language)).toBe("2026");
  });

  test("a number is written in figures", () => {
    expect(figuresIn(formatNumber(25, language))).toEqual(["25"]);
  });
});

test("a browser that knows a language and not its months writes figures, too", () => {
  const { prototype } = Intl.DateTimeFormat;
  const own = Object.getOwnPropertyDescriptor(prototype, "format") ?? {};
  Object.defineProperty(prototype, "format", { ...own, get: () => () => "2026 M11 23" });
  expect(formatDate("2026-11-23", "ky")).toBe("23.11.2026");
  Object.defineProperty(prototype, "format", own);
  expect(formatDate("2026-11-23", "ky")).not.toBe("23.11.2026");
});

test.each([
  ["2026-11-23", "2026-11-23", false],
  ["2026-11-23", "2027-05-22", false],
  ["2026-11-23", "2027-05-23", true],
])("what was checked on %s is out of date on %s: %s", (checked, today, isOld) => {
  expect(isOutOfDate(checked, today)).toBe(isOld);
});

/** The numbers in a text. The zeros of scripts lie at multiples of sixteen, and their other figures after them. */
function figuresIn(text: string): string[] {
  const plain = text.replace(/\p{Nd}/gu, (figure) => String((figure.codePointAt(0) ?? 0) % 16));
  return plain.match(/\d+/g) ?? [];
}
