// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings.ts";

/** Readings of the settings that have been asked for and not yet answered, the oldest first. */
const readings: ((settings: Settings) => void)[] = [];
const changes: (() => void)[] = [];
const fake = vi.hoisted(() => ({ onChange: (): void => undefined }));

vi.mock("../../src/platform/settings-store.ts", () => ({
  readSettings: () => new Promise<Settings>((resolve) => readings.push(resolve)),
  changeSettings: () => new Promise<void>((resolve) => changes.push(resolve)),
  onSettingsChange: (callback: () => void) => {
    fake.onChange = callback;
  },
}));
vi.mock("../../src/platform/catalogue.ts", async () => {
  const { wordsIn } = await import("../support/words.ts");
  return { loadWords: async () => wordsIn("en") };
});
vi.mock("../../src/platform/access.ts", () => ({
  canSeePages: async () => true,
  onAccessGranted: () => undefined,
  onAccessWithdrawn: () => undefined,
  requestAccess: async () => true,
}));
vi.mock("../../src/platform/pages.ts", () => ({ onPageLoaded: () => undefined }));
vi.mock("../../src/platform/front-page.ts", () => ({
  lookAtFront: async () => ({ is: "closed" }),
}));
vi.mock("../../src/platform/reader-sites.ts", () => ({
  onTreatedChange: () => undefined,
  readerSites: async () => [],
}));
vi.mock("../../src/platform/everywhere.ts", () => ({
  endEverywhere: async () => undefined,
  isEverywhere: async () => false,
  requestEverywhere: async () => true,
}));
vi.mock("../../src/platform/content-script.ts", () => ({ startIn: async () => undefined }));
vi.mock("../../src/platform/stop.ts", () => ({ stopOn: async () => undefined }));
vi.mock("../../src/platform/quiet.ts", () => ({
  onQuietChange: () => undefined,
  quietUntil: async () => 0,
}));
vi.mock("../../src/platform/publisher-notice.ts", () => ({
  hasPublisherNotice: async () => false,
  showPublisherNotice: async () => undefined,
}));
vi.mock("../../src/platform/options-page.ts", () => ({ openOptions: async () => undefined }));
vi.mock("../../src/platform/own-messages.ts", () => ({ askToLeave: async () => undefined }));
vi.mock("../../src/platform/layout.ts", () => ({ popupLayout: async () => "toolbar" }));
vi.mock("../../src/platform/preferred-languages.ts", () => ({ preferredLanguages: () => ["en"] }));

test("what was read before a change is not drawn over it", async () => {
  await import("../../src/popup/main.tsx");
  await answerWith("unset");
  expect(shown()).toBe("unset");

  // Another window changes something: a reading begins, and is slow.
  fake.onChange();
  const slow = readings.shift();

  choose("russia");
  changes.shift()?.();
  await vi.waitFor(() => expect(readings).toHaveLength(1));
  await answerWith("russia");
  expect(shown()).toBe("russia");

  slow?.({ ...DEFAULT_SETTINGS, region: "unset" });
  await settle();
  expect(shown()).toBe("russia");
});

test("nothing is drawn while a change is on its way", async () => {
  choose("belarus");
  fake.onChange();
  await answerWith("russia");
  expect(shown()).toBe("belarus");
  changes.shift()?.();
  await vi.waitFor(() => expect(readings).toHaveLength(1));
  await answerWith("belarus");
  expect(shown()).toBe("belarus");
});

async function answerWith(region: Settings["region"]): Promise<void> {
  readings.shift()?.({ ...DEFAULT_SETTINGS, region });
  await settle();
}

/** Lets everything that is already decided happen. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

function list(): HTMLSelectElement {
  const found = document.querySelector("select[data-testid=region]");
  if (!(found instanceof HTMLSelectElement)) throw new Error("the popup is not drawn");
  return found;
}

function shown(): string {
  return list().value;
}

function choose(region: string): void {
  list().value = region;
  list().dispatchEvent(new Event("change", { bubbles: true }));
}
