import { expect, test, vi } from "vitest";
import { isLawReviewed } from "../../src/core/language.ts";
import type * as languages from "../../src/core/languages.ts";

vi.mock("../../src/core/languages.ts", async (original) => {
  const { KNOWN } = await original<typeof languages>();
  const reviewed = (covers: string[]) => [{ by: "a reviewer", on: "2027-01-31", covers }];
  const withReviews = (language: "ru" | "uk" | "kk", ...covers: string[][]) => ({
    ...KNOWN[language],
    translation: { ...KNOWN[language].translation, reviewed: covers.flatMap(reviewed) },
  });
  return {
    KNOWN: {
      ...KNOWN,
      ru: withReviews("ru", ["words", "law"]),
      uk: withReviews("uk", ["words"], ["law"]),
      kk: withReviews("kk", ["words"]),
    },
  };
});

test.each([
  ["en", "the original", true],
  ["ru", "reviewed in everything", true],
  ["uk", "reviewed by two people", true],
  ["kk", "reviewed in its words alone", false],
  ["ky", "reviewed by nobody", false],
] as const)("the law in %s, which is %s, is reviewed: %o", (language, _, isReviewed) => {
  expect(isLawReviewed(language)).toBe(isReviewed);
});
