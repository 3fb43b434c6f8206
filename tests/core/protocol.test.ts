import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePageMessage, parsePlan, parseSurfaceMessage } from "../../src/core/protocol.ts";

const NOTE = {
  language: "ru",
  direction: "ltr",
  text: "text",
  asOf: "as of",
  more: "more",
  close: "close",
  byHand: "by hand",
  isNew: true,
};

const QUESTION = {
  mode: "ask",
  language: "ru",
  direction: "ltr",
  doing: "doing",
  lines: ["one", "two"],
  stop: "stop",
  go: "go",
  again: "again",
};

test.each([
  "page-opened",
  "page-returned",
  "plan-wanted",
  "question-hidden",
  "note-shown",
  "note-dismissed",
  "popup-wanted",
  "leave-wanted",
])("%s is read, and nothing else of it", (type) => {
  expect(parsePageMessage({ type, url: "https://www.svoboda.org/", tabId: 7 })).toEqual({ type });
});

test("a held action is read by its name, and only a known one", () => {
  const message = { type: "question-wanted", action: "save" };
  expect(parsePageMessage({ ...message, url: "https://www.svoboda.org/" })).toEqual(message);
  expect(parsePageMessage({ ...message, action: "explode" })).toBeUndefined();
});

test("a plan is read, and only known actions and modes of it", () => {
  const modes = { save: "ask", share: "remind", like: "off", explode: "ask", donate: 3 };
  const plan = { modes, quietUntil: 5, region: "russia" };
  expect(parsePlan(plan)).toEqual({ modes: { share: "remind", save: "ask" }, quietUntil: 5 });
});

test("a note is read whole or not at all", () => {
  const read = (note: unknown) => {
    const message = parseSurfaceMessage({ type: "note", note });
    return message?.type === "note" ? message.note : undefined;
  };
  expect(read({ ...NOTE, region: "russia" })).toEqual(NOTE);
  expect(read({ ...NOTE, direction: "rtl" })).toEqual({ ...NOTE, direction: "rtl" });
  for (const name of ["language", "text", "asOf", "more", "close", "byHand", "isNew"]) {
    expect(read({ ...NOTE, [name]: undefined }), name).toBeUndefined();
    expect(read({ ...NOTE, [name]: 1 }), name).toBeUndefined();
  }
});

test("a question is read whole or not at all", () => {
  const read = (question: unknown) => {
    const message = parseSurfaceMessage({ type: "question", question });
    return message?.type === "question" ? message.question : undefined;
  };
  expect(read({ ...QUESTION, region: "russia" })).toEqual(QUESTION);
  for (const name of ["language", "doing", "lines", "stop", "go", "again"]) {
    expect(read({ ...QUESTION, [name]: undefined }), name).toBeUndefined();
  }
});

test("that the popup is refused is read, and nothing else of it", () => {
  const read = parseSurfaceMessage({ type: "popup-refused", text: "x" });
  expect(read).toEqual({ type: "popup-refused" });
});

test.each([
  null,
  undefined,
  "page-opened",
  {},
  { modes: "share", quietUntil: 1 },
  { modes: {} },
  { type: ["page-opened"] },
  { type: "question-wanted" },
])("%o is no message", (value) => {
  expect(parsePageMessage(value)).toBeUndefined();
  expect(parsePlan(value)).toBeUndefined();
  expect(parseSurfaceMessage(value)).toBeUndefined();
});

test("nothing makes the guards throw", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(parsePageMessage(value)).toBeUndefined();
      expect(parsePlan(value)).toBeUndefined();
      expect(parseSurfaceMessage({ type: "note", note: value })).toEqual({
        type: "note",
        note: undefined,
      });
      expect(parseSurfaceMessage({ type: "question", question: value })).toEqual({
        type: "question",
        question: undefined,
      });
    }),
  );
});
