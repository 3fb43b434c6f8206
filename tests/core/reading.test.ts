import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleIn, sampleStyle } from "../../src/core/reading-sample.ts";
import { allSheets, sheetForOpenPage, sheetsAtLoad } from "../../src/core/reading-sheets.ts";
import { paletteOf, THEMES } from "../../src/core/reading-themes.ts";
import {
  choicesOf,
  OWN_READING,
  parseReading,
  READING_CONTROLS,
  readingChoice,
  withChoice,
} from "../../src/core/reading.ts";
import { SITES } from "../../src/core/sites.ts";
import { TEXT_SIZES } from "../../src/core/text-size.ts";

const control = fc.constantFrom(...READING_CONTROLS);
const anyReading = fc
  .tuple(...READING_CONTROLS.map((one) => fc.constantFrom(...choicesOf(one))))
  .map((choices) =>
    READING_CONTROLS.reduce(
      (reading, one, index) => withChoice(reading, one, choices[index] ?? ""),
      OWN_READING,
    ),
  );
const anyLook = fc.record({ textSize: fc.constantFrom(...TEXT_SIZES), reading: anyReading });

describe("reading settings in short", () => {
  test("give back every choice that was put in", () => {
    fc.assert(
      fc.property(anyReading, control, fc.nat(9), (reading, one, place) => {
        const choices = choicesOf(one);
        const choice = choices[place % choices.length] ?? "own";
        const changed = withChoice(reading, one, choice);
        expect(readingChoice(changed, one)).toBe(choice);
        for (const other of READING_CONTROLS) {
          if (other === one) continue;
          expect(readingChoice(changed, other)).toBe(readingChoice(reading, other));
        }
        expect(parseReading(changed)).toBe(changed);
        expect(changed).toHaveLength(OWN_READING.length);
      }),
    );
  });

  test("never throw, whatever lies in their place, and each bad one falls back alone", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(parseReading(stored)).toHaveLength(OWN_READING.length);
      }),
    );
    fc.assert(
      fc.property(anyReading, fc.nat(READING_CONTROLS.length - 1), (reading, place) => {
        const broken = `${reading.slice(0, place)}?${reading.slice(place + 1)}`;
        const mended = `${reading.slice(0, place)}0${reading.slice(place + 1)}`;
        expect(parseReading(broken)).toBe(mended);
      }),
    );
  });

  test("reach the spacing of WCAG 1.4.12 and go beyond it", () => {
    const wanted = { line: 1.5, letter: 0.12, word: 0.16, paragraph: 2 };
    for (const one of READING_CONTROLS) {
      if (!(one === "line" || one === "letter" || one === "word" || one === "paragraph")) continue;
      const amounts = choicesOf(one).slice(1).map(Number);
      expect(amounts).toContain(wanted[one]);
      expect(amounts.at(-1)).toBeGreaterThan(wanted[one]);
      expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
    }
  });
});

describe("the sheets", () => {
  const built = new Set(allSheets().map(({ file }) => file));

  test("that a look needs at load are all built, and with nothing set there is none", () => {
    fc.assert(
      fc.property(anyLook, (look) => {
        for (const file of sheetsAtLoad(look)) expect(built).toContain(file);
      }),
    );
    expect(sheetsAtLoad({ textSize: 100, reading: OWN_READING })).toEqual([]);
  });

  test("say nothing outside a screen, and nothing without !important", () => {
    fc.assert(
      fc.property(anyLook, (look) => {
        for (const rule of rulesOf(sheetForOpenPage(look))) {
          for (const declaration of rule.split(";").filter((one) => one.includes(":"))) {
            expect(declaration).toMatch(/!important|--reading-size/);
          }
        }
      }),
    );
    for (const { css } of allSheets()) {
      expect(css.trim().split(/^@media screen \{$/m)[0]).toBe("");
    }
  });

  test("of different looks hold under different names", () => {
    const name = (css: string) => /container-name: ([\w-]+)/.exec(css)?.[1];
    fc.assert(
      fc.property(anyLook, anyLook, (a, b) => {
        const [one, other] = [sheetForOpenPage(a), sheetForOpenPage(b)];
        expect(name(one) === name(other)).toBe(one === other);
        expect(name(one)).not.toBe("reading");
      }),
    );
  });

  test("of the site's own look only take the name away", () => {
    const css = sheetForOpenPage({ textSize: 100, reading: OWN_READING });
    expect(css).toContain("container-name: none");
    expect(css).not.toMatch(/zoom|@container/);
  });
});

describe("a theme", () => {
  test.each(THEMES)("%s has at least 7:1 between ink, links and paper", (theme) => {
    const palette = paletteOf(theme);
    if (palette === undefined) throw new Error("no such theme");
    expect(contrast(palette.ink, palette.paper)).toBeGreaterThan(7);
    expect(contrast(palette.link, palette.paper)).toBeGreaterThan(7);
  });

  test("exists for each choice", () => {
    expect(THEMES).toEqual(choicesOf("theme").slice(1));
  });
});

describe("the sample", () => {
  test.each([...new Set(SITES.map(({ language }) => language))])("has words for %s", (language) => {
    expect(sampleIn(language).text).not.toBe("");
  });

  test("leaves joined letters together", () => {
    const reading = withChoice(OWN_READING, "letter", "0.24");
    expect(sampleStyle({ textSize: 100, reading }, "ltr")["letterSpacing"]).toBe("0.24em");
    expect(sampleStyle({ textSize: 100, reading }, "rtl")).not.toHaveProperty("letterSpacing");
  });
});

/** What stands inside the innermost braces. */
function rulesOf(css: string): string[] {
  return [...css.matchAll(/\{([^{}]*)\}/g)].map(([, body]) => body ?? "");
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
