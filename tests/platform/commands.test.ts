import { beforeEach, expect, test, vi } from "vitest";
import { runCommand } from "../../src/background/commands.ts";
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from "../../src/core/settings.ts";

const stored = vi.hoisted(() => ({ settings: {} }));
const leave = vi.hoisted(() => ({ pages: vi.fn<() => Promise<void>>() }));

vi.mock("../../src/platform/leave.ts", () => ({ leavePages: leave.pages }));

vi.mock("../../src/platform/settings-store.ts", () => ({
  changeSettings: async (change: SettingsChange) => {
    const now: Settings = { ...DEFAULT_SETTINGS, ...stored.settings };
    stored.settings = { ...now, ...(typeof change === "function" ? change(now) : change) };
  },
}));

beforeEach(() => {
  stored.settings = { textSize: 125, reading: "123412121" };
});

test.each([
  ["text-larger", { textSize: 130, reading: "123412121" }],
  ["text-smaller", { textSize: 120, reading: "123412121" }],
  ["text-reset", { textSize: 100, reading: "000000000" }],
  ["discreet", { textSize: 125, reading: "123412121", discreet: "on" }],
] as const)("the keys for %s change the settings, and nothing else", async (command, change) => {
  await runCommand(command);
  expect(stored.settings).toEqual({ ...DEFAULT_SETTINGS, ...change });
});

test("the keys for leaving leave, and change no setting", async () => {
  leave.pages.mockResolvedValue();
  await runCommand("leave");
  expect(leave.pages).toHaveBeenCalledOnce();
  expect(stored.settings).toEqual({ textSize: 125, reading: "123412121" });
});
