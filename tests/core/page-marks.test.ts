import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noMarks, parsePageMarks } from "../../src/core/page-marks.ts";

describe("marks that come as a message", () => {
  test("are read as they were sent", () => {
    const given = { ...noMarks(), canonical: ["https://x.example/"], title: ["a".repeat(300)] };
    expect(parsePageMarks(JSON.parse(JSON.stringify(given)))).toEqual(given);
  });

  test("lose what is no mark", () => {
    expect(parsePageMarks({ ...noMarks(), secret: 1 })).toEqual(noMarks());
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "marks"],
    ["a list", []],
    ["a place left out", { ...noMarks(), canonical: undefined }],
    ["a place that is a text", { ...noMarks(), canonical: "x" }],
    ["a mark that is no text", { ...noMarks(), canonical: [1] }],
    ["too many marks", { ...noMarks(), title: ["a", "b"] }],
    ["a mark too long", { ...noMarks(), title: ["a".repeat(301)] }],
    ["a list with a hole", { ...noMarks(), canonical: Array.from({ length: 1 }) }],
    ["something list-like", { ...noMarks(), canonical: { length: 1, 0: "x" } }],
  ])("%s is refused", (_, value) => {
    expect(parsePageMarks(value)).toBeUndefined();
  });

  test("of any shape never throw", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parsePageMarks(value)).toBeUndefined();
      }),
    );
  });
});
