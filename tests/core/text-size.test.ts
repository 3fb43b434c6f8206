import { expect, test } from "vitest";
import {
  TEXT_SIZE_PERCENT,
  TEXT_SIZES,
  textSizeCss,
  textSizeSheet,
} from "../../src/core/text-size.ts";

test("the steps grow from small to double, with the site's own size in between", () => {
  const percents = TEXT_SIZES.map((size) => TEXT_SIZE_PERCENT[size]);
  expect(percents).toEqual(percents.toSorted((a, b) => a - b));
  expect(TEXT_SIZE_PERCENT.md).toBe(100);
  expect(TEXT_SIZE_PERCENT.xxl).toBe(200);
});

test("a sheet zooms only the outermost area, and only on screen", () => {
  expect(textSizeSheet("lg")).toBe("text-size/lg.css");
  expect(textSizeCss("lg", ["#a", ".b p"])).toBe(`@media screen {
  :is(#a, .b p):not(:is(#a, .b p) *) {
    zoom: 1.25 !important;
    overflow-wrap: anywhere;
  }
}
`);
});

test("the site's own size only takes a zoom back", () => {
  expect(textSizeCss("md", ["#a"])).not.toContain("overflow-wrap");
});
