import { beforeEach, expect, test, vi } from "vitest";
import { noMarks } from "../../src/core/page-marks.ts";
import { onPageMessage, putPlan } from "../../src/platform/page-messages.ts";

type Listener = (message: unknown, sender: object, answer: (plan?: unknown) => void) => unknown;

const fake = vi.hoisted(() => ({
  listeners: new Set<Listener>(),
  executeScript: vi.fn<() => Promise<void>>(),
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
    scripting: { executeScript: fake.executeScript },
  },
}));

vi.mock("../../src/platform/pages.ts", async () => {
  const { detectPage } = await import("../../src/core/detect.ts");
  return {
    factsAt: async (_tabId: number, url: string) => detectPage(url),
    isWebAddress: (url: string) => url.startsWith("https:"),
  };
});

const SENDER = {
  id: "sidenote",
  url: "https://www.svoboda.org/a/1.html",
  frameId: 0,
  tab: { id: 7 },
};
const heard: string[] = [];
const PLAN = { modes: {}, quietUntil: 0 };
const hear = (what: string) => (): undefined => void heard.push(what);
const handlers = {
  "page-opened": () => plan("opened"),
  "page-returned": () => plan("returned"),
  "plan-wanted": () => plan("plan"),
  "question-wanted": hear("question"),
  "question-hidden": hear("hidden"),
  "note-shown": hear("shown"),
  "note-dismissed": hear("dismissed"),
  "popup-wanted": hear("wanted"),
  "leave-wanted": hear("leave"),
  "page-checked": (tabId: number, url: string) => heard.push(`checked ${tabId} ${url}`),
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
  ["a page of the browser's own", { ...SENDER, url: "about:blank" }, []],
  ["a part of Sidenote without a tab", { id: "sidenote", url: SENDER.url, frameId: 0 }, []],
])("%s is heard or not", async (_, sender, expected) => {
  listen();
  send({ type: "page-opened", url: "https://www.svoboda.org/" }, sender);
  await settle();
  expect(heard).toEqual(expected);
});

test("what a page says of itself is heard from its top frame alone, with the browser's address for it", async () => {
  listen();
  const sender = { ...SENDER, url: "https://mirror.example/a" };
  send({ type: "page-checked", marks: noMarks(), url: "https://www.svoboda.org/" }, sender);
  send({ type: "page-checked", marks: noMarks() }, { ...sender, frameId: 3 });
  send({ type: "page-checked", marks: { title: [1] } }, sender);
  await settle();
  expect(heard).toEqual(["checked 7 https://mirror.example/a"]);
});

test("a question on a page that is RFE/RL's no longer is answered with a plan that asks nothing", async () => {
  listen();
  const answers: unknown[] = [];
  const sender = { ...SENDER, url: "https://example.org/" };
  send({ type: "question-wanted", action: "share" }, sender, (one) => answers.push(one));
  await expect.poll(() => answers).toEqual([{ modes: {}, quietUntil: 0 }]);
  expect(heard).toEqual([]);
});

test("a page is answered with its plan, nothing else is answered", async () => {
  listen();
  const answers: unknown[] = [];
  const answerTo = (message: object, sender: object): unknown[] =>
    send(message, sender, (one) => answers.push(one));
  expect(answerTo({ type: "page-opened" }, SENDER)).toEqual([true]);
  await expect.poll(() => answers).toEqual([PLAN]);
  expect(answerTo({ type: "note-shown" }, SENDER)).toEqual([undefined]);
  expect(answerTo({ type: "page-opened" }, { ...SENDER, id: "other" })).toEqual([undefined]);
  expect(answers).toEqual([PLAN]);
});

test("a frame inside a page may want a plan and a question, and no more", async () => {
  listen();
  for (const type of ["plan-wanted", "question-hidden", "note-dismissed", "popup-wanted"]) {
    send({ type }, { ...SENDER, frameId: 4 });
  }
  send({ type: "question-wanted", action: "share" }, { ...SENDER, frameId: 4 });
  await settle();
  expect(heard).toEqual(["plan", "hidden", "question"]);
});

test("nothing is heard after the signal has aborted", async () => {
  listen().abort();
  send({ type: "page-opened" }, SENDER);
  await settle();
  expect(heard).toEqual([]);
});

test("a page without a listener is no error, anything else is", async () => {
  const gone = new Error("Could not establish connection. Receiving end does not exist.");
  fake.executeScript.mockRejectedValueOnce(gone);
  await expect(putPlan(7, PLAN)).resolves.toBeUndefined();
  fake.executeScript.mockRejectedValueOnce(new Error("out of memory"));
  await expect(putPlan(7, PLAN)).rejects.toThrow("out of memory");
});

/** Lets everything that is already decided happen. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

function listen(): AbortController {
  const running = new AbortController();
  onPageMessage(handlers, running.signal);
  return running;
}

function send(
  message: unknown,
  sender: object,
  answer: (plan?: unknown) => void = () => undefined,
): unknown[] {
  return [...fake.listeners].map((listener) => listener(message, sender, answer));
}

function plan(what: string): Promise<typeof PLAN> {
  heard.push(what);
  return Promise.resolve(PLAN);
}
