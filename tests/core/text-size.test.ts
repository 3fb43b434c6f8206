import fc from "fast-check";
import { expect, test } from "vitest";
import {
  nextSize,
  OWN_SIZE,
  parseTextSize,
  stepOf,
  TEXT_PERCENTS,
  TEXT_SIZES,
  TEXT_STEP_NAMES,
  TEXT_STEPS,
  type TextSize,
} from "../../src/core/text-size.ts";

test("the steps grow from small to double, with the site's own size in between", () => {
  const percents = TEXT_STEP_NAMES.map((step) => TEXT_STEPS[step]);
  expect(percents).toEqual(percents.toSorted((a, b) => a - b));
  expect(TEXT_STEPS.md).toBe(OWN_SIZE);
  for (const step of TEXT_STEP_NAMES) expect(stepOf(TEXT_STEPS[step])).toBe(step);
});

test("larger and smaller go by tens from one end to the other and stay there", () => {
  const walk = (direction: "larger" | "smaller", from: (typeof TEXT_PERCENTS)[number]) => {
    const seen: TextSize[] = [];
    for (let size = nextSize(from, direction); ; size = nextSize(size, direction)) {
      if (seen.at(-1) === size) return seen;
      seen.push(size);
    }
  };
  const tens = TEXT_PERCENTS.filter((percent) => percent % 10 === 0);
  expect(walk("larger", 80)).toEqual(tens.slice(1));
  expect(walk("smaller", 300)).toEqual(tens.toReversed().slice(1));
});

test.each([
  [125, 130, 120],
  [150, 160, 140],
  ["browser", 110, 90],
  [300, 300, 290],
  [80, 90, 80],
] as const)("from %s it is %s or %s", (from, larger, smaller) => {
  expect(nextSize(from, "larger")).toBe(larger);
  expect(nextSize(from, "smaller")).toBe(smaller);
});

test("whatever was stored reads as a size that exists", () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(TEXT_SIZES).toContain(parseTextSize(stored));
    }),
  );
  for (const size of TEXT_SIZES) expect(parseTextSize(size)).toBe(size);
});
