import { expect, test, vi } from "vitest";
import { onOwnMessage } from "../../src/platform/own-messages.ts";

type Listener = (message: unknown, sender: object) => unknown;

const OWN = "chrome-extension://own/";
const fake = vi.hoisted(() => ({ listeners: new Set<Listener>() }));

vi.mock("../../src/platform/browser.ts", () => ({
  browser: {
    runtime: {
      id: "own",
      getURL: (file: string) => `chrome-extension://own/${file}`,
      onMessage: {
        addListener: (one: Listener) => fake.listeners.add(one),
        removeListener: (one: Listener) => fake.listeners.delete(one),
      },
    },
  },
}));

const LEAVE = { type: "leave-now", windowId: 3 };

test.each([
  ["the popup", LEAVE, { id: "own", url: `${OWN}popup/popup.html` }, 1],
  ["a content script", LEAVE, { id: "own", url: "https://www.svoboda.org/a/1.html", tab: {} }, 0],
  ["a page that names itself so", LEAVE, { id: "own", url: `https://e.example/?${OWN}` }, 0],
  ["another extension", LEAVE, { id: "other", url: `${OWN}popup/popup.html` }, 0],
  ["somebody without an address", LEAVE, { id: "own" }, 0],
  ["the popup, of no window", { type: "leave-now" }, { id: "own", url: OWN }, 0],
  ["the popup, of half a window", { ...LEAVE, windowId: 0.5 }, { id: "own", url: OWN }, 0],
  ["the popup, something else", { type: "page-opened" }, { id: "own", url: OWN }, 0],
])("a message from %s is heard or not", (_, message, sender, times) => {
  const listening = new AbortController();
  const heard = vi.fn<(message: unknown) => void>();
  onOwnMessage(heard, listening.signal);
  for (const listener of fake.listeners) expect(listener(message, sender)).toBeUndefined();
  expect(heard).toHaveBeenCalledTimes(times);
  listening.abort();
  expect(fake.listeners.size).toBe(0);
});
