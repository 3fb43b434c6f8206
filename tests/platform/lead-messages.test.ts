import { beforeEach, expect, test, vi } from "vitest";
import { onLeadMessage } from "../../src/platform/lead-messages.ts";

type Listener = (message: unknown, sender: object, answer: (isHeard: boolean) => void) => unknown;

const fake = vi.hoisted(() => ({
  listeners: new Set<Listener>(),
  isEverywhere: true,
}));

vi.mock("../../src/platform/browser.ts", () => ({
  browser: {
    runtime: {
      id: "sidenote",
      onMessage: {
        addListener: (one: Listener) => fake.listeners.add(one),
        removeListener: (one: Listener) => fake.listeners.delete(one),
      },
    },
    permissions: { contains: () => Promise.resolve(fake.isEverywhere) },
  },
}));

const SENDER = { id: "sidenote", url: "https://forum.example/", frameId: 3, tab: { id: 7 } };
const HELD = { type: "lead-held", host: "svoboda.org" };
const heard: string[] = [];

beforeEach(() => {
  heard.length = 0;
  fake.listeners.clear();
  fake.isEverywhere = true;
  onLeadMessage(
    {
      onHeld: ({ tabId, frameId }, host) => void heard.push(`held ${tabId} ${frameId} ${host}`),
      onHidden: ({ tabId, frameId }) => void heard.push(`hidden ${tabId} ${frameId}`),
    },
    new AbortController().signal,
  );
});

test("a text that is held is heard from any frame, and answered", async () => {
  expect(await send(HELD, SENDER)).toEqual([true]);
  expect(heard).toEqual(["held 7 3 svoboda.org"]);
});

test("nothing is heard while the reader does not allow it, and the page is told so", async () => {
  fake.isEverywhere = false;
  expect(await send(HELD, SENDER)).toEqual([false]);
  expect(await send({ type: "question-hidden" }, SENDER)).toEqual([]);
  expect(heard).toEqual([]);
});

test.each([
  ["another extension", HELD, { ...SENDER, id: "other" }],
  ["a part of Sidenote without a tab", HELD, { id: "sidenote", url: SENDER.url }],
  ["a host of nobody's", { ...HELD, host: "forum.example" }, SENDER],
  ["a host below one of the catalogue", { ...HELD, host: "www.svoboda.org" }, SENDER],
  ["no host", { type: "lead-held" }, SENDER],
  ["another message", { type: "question-wanted", action: "share" }, SENDER],
  [
    "an own page of RFE/RL",
    { type: "question-hidden" },
    { ...SENDER, url: "https://svoboda.org/" },
  ],
])("%s is not heard", async (_, message, sender) => {
  expect(await send(message, sender)).toEqual([]);
  expect(heard).toEqual([]);
});

test("a question that could not be shown is heard", async () => {
  await send({ type: "question-hidden" }, SENDER);
  expect(heard).toEqual(["hidden 7 3"]);
});

/** Sends a message, and gives back what it was answered with in the turns after. */
async function send(message: unknown, sender: object): Promise<boolean[]> {
  const answers: boolean[] = [];
  for (const listener of fake.listeners) {
    listener(message, sender, (isHeard) => void answers.push(isHeard));
  }
  await new Promise((resolve) => setImmediate(resolve));
  return answers;
}
