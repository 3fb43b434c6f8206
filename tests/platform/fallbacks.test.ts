// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { onCommand } from "../../src/platform/commands.ts";
import { popupLayout } from "../../src/platform/layout.ts";
import { openPopup } from "../../src/platform/popup.ts";
import { closeStorageToPages } from "../../src/platform/settings-store.ts";
import { shadowRootOf } from "../../src/platform/shadow-root.ts";
import { canForgetVisits, forgetVisits } from "../../src/platform/visits.ts";

// What docs/compatibility.md says of browsers that lack something.
const fake = vi.hoisted((): { browser: Record<string, unknown> } => ({ browser: {} }));

vi.mock("../../src/platform/browser.ts", () => ({
  get browser() {
    return fake.browser;
  },
}));

beforeEach(() => {
  fake.browser = {};
});

test("where there are no commands, no keys are listened to", () => {
  const heard = vi.fn<(command: string) => void>();
  onCommand(heard, new AbortController().signal);
  const listeners: ((name: string) => void)[] = [];
  const onCommandEvent = { addListener: (one: (name: string) => void) => listeners.push(one) };
  fake.browser = { commands: { onCommand: onCommandEvent } };
  onCommand(heard, new AbortController().signal);
  for (const listener of listeners) listener("text-larger");
  expect(heard.mock.calls).toEqual([["text-larger"]]);
});

test.each([
  ["does so", () => Promise.resolve(), true],
  ["wants a press of its button", () => Promise.reject(new Error("a user gesture")), false],
])("a browser that %s when the popup is to open is no error", async (_, open, isOpen) => {
  fake.browser = { action: { openPopup: open } };
  expect(await openPopup()).toBe(isOpen);
});

test("storage is closed to pages where the browser can, and left where it cannot", async () => {
  fake.browser = { storage: { local: {} } };
  await expect(closeStorageToPages()).resolves.toBeUndefined();
  const setAccessLevel = vi.fn<(level: object) => Promise<void>>().mockResolvedValue();
  fake.browser = { storage: { local: { setAccessLevel } } };
  await closeStorageToPages();
  expect(setAccessLevel.mock.calls).toEqual([[{ accessLevel: "TRUSTED_CONTEXTS" }]]);
});

test.each([
  ["linux", undefined, "toolbar"],
  ["linux", { id: 1 }, "page"],
  ["android", undefined, "page"],
])("on %s the popup is laid out for where it is", async (os, tab, layout) => {
  fake.browser = {
    tabs: { getCurrent: () => Promise.resolve(tab) },
    runtime: { getPlatformInfo: () => Promise.resolve({ os }) },
  };
  expect(await popupLayout()).toBe(layout);
});

test.each([
  ["android", false],
  ["win", true],
])("on %s visits can be forgotten: %s", async (os, isPossible) => {
  fake.browser = { runtime: { getPlatformInfo: () => Promise.resolve({ os }) } };
  expect(await canForgetVisits()).toBe(isPossible);
});

test.each([
  ["moz-extension://x/", "hostnames", "svoboda.org"],
  ["chrome-extension://x/", "origins", "https://svoboda.org"],
])("what sites have stored is removed in the terms of %s", async (address, by, place) => {
  const remove = vi.fn<(where: Record<string, unknown>, kinds: object) => Promise<void>>();
  fake.browser = {
    runtime: { getURL: () => address },
    history: { search: () => Promise.resolve([]) },
    browsingData: { remove: remove.mockResolvedValue() },
  };
  await forgetVisits();
  const kinds = { cookies: true, indexedDB: true, localStorage: true };
  const more = { cache: true, cacheStorage: true, fileSystems: true, serviceWorkers: true };
  expect(remove.mock.calls).toEqual([
    [{ [by]: expect.arrayContaining([place]) }, by === "hostnames" ? kinds : { ...kinds, ...more }],
  ]);
});

test("a shadow root is looked into by the call of either browser, and by none where there is none", () => {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  expect(shadowRootOf(host)).toBeUndefined();
  vi.stubGlobal("chrome", { dom: { openOrClosedShadowRoot: () => root } });
  expect(shadowRootOf(host)).toBe(root);
  vi.unstubAllGlobals();
  Object.assign(host, { openOrClosedShadowRoot: root });
  expect(shadowRootOf(host)).toBe(root);
});
