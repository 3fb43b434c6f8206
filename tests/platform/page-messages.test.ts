import { beforeEach, expect, test, vi } from "vitest";
import { onPageMessage, sendPlan } from "../../src/platform/page-messages.ts";

type Listener = (message: unknown, sender: object) => void;

const fake = vi.hoisted(() => ({
  listeners: new Set<Listener>(),
  sendMessage: vi.fn<() => Promise<void>>(),
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
    tabs: { sendMessage: fake.sendMessage },
  },
}));

const SENDER = {
  id: "sidenote",
  url: "https://www.svoboda.org/a/1.html",
  frameId: 0,
  tab: { id: 7 },
};
const heard: string[] = [];
const handlers = {
  "page-opened": () => heard.push("opened"),
  "page-returned": () => heard.push("returned"),
  "page-closed": () => heard.push("closed"),
};

beforeEach(() => {
  heard.length = 0;
  fake.listeners.clear();
});

test.each([
  ["the content script of a top frame", SENDER, ["opened"]],
  ["a frame inside a page", { ...SENDER, frameId: 3 }, []],
  ["another extension", { ...SENDER, id: "other" }, []],
  ["a page that is not RFE/RL's", { ...SENDER, url: "https://example.org/" }, []],
  ["a part of Sidenote without a tab", { id: "sidenote", url: SENDER.url, frameId: 0 }, []],
])("%s is heard or not", (_, sender, expected) => {
  listen();
  send({ type: "page-opened", url: "https://www.svoboda.org/" }, sender);
  expect(heard).toEqual(expected);
});

test("a page on its way out is heard under another frame number", () => {
  listen();
  send({ type: "page-closed" }, { ...SENDER, frameId: 4 });
  expect(heard).toEqual(["closed"]);
});

test("nothing is heard after the signal has aborted", () => {
  listen().abort();
  send({ type: "page-opened" }, SENDER);
  expect(heard).toEqual([]);
});

test("a page without a listener is no error, anything else is", async () => {
  const gone = new Error("Could not establish connection. Receiving end does not exist.");
  fake.sendMessage.mockRejectedValueOnce(gone);
  await expect(sendPlan(7, { risky: [] })).resolves.toBeUndefined();
  fake.sendMessage.mockRejectedValueOnce(new Error("out of memory"));
  await expect(sendPlan(7, { risky: [] })).rejects.toThrow("out of memory");
});

function listen(): AbortController {
  const running = new AbortController();
  onPageMessage(handlers, running.signal);
  return running;
}

function send(message: unknown, sender: object): void {
  for (const listener of fake.listeners) listener(message, sender);
}
