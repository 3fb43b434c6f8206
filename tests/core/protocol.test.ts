import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePageMessage, parsePlanMessage } from "../../src/core/protocol.ts";

test.each(["page-opened", "page-returned", "page-closed"])(
  "%s is read, and nothing else of it",
  (type) => {
    expect(parsePageMessage({ type, url: "https://www.svoboda.org/", tabId: 7 })).toEqual({ type });
  },
);

test("a plan is read, and only known actions of it", () => {
  const plan = { risky: ["save", "share", "explode", 3], region: "russia" };
  expect(parsePlanMessage({ type: "page-plan", plan })).toEqual({
    type: "page-plan",
    plan: { risky: ["share", "save"] },
  });
});

test.each([
  null,
  undefined,
  "page-opened",
  {},
  { type: "page-plan" },
  { type: "page-plan", plan: null },
  { type: "page-plan", plan: { risky: "share" } },
  { type: ["page-opened"] },
])("%o is no message", (value) => {
  expect(parsePageMessage(value)).toBeUndefined();
  expect(parsePlanMessage(value)).toBeUndefined();
});

test("nothing makes the guards throw", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(parsePageMessage(value)).toBeUndefined();
      expect(parsePlanMessage({ type: "page-plan", plan: value })?.plan.risky ?? []).toEqual([]);
    }),
  );
});
