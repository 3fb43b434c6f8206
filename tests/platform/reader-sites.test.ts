import { beforeEach, expect, test, vi } from "vitest";
import {
  endTreating,
  readerSites,
  treatedFacts,
  treatForNow,
} from "../../src/platform/reader-sites.ts";

const fake = vi.hoisted(() => ({
  memory: new Map<string, unknown>(),
  origins: new Set<string>(),
}));

vi.mock("../../src/platform/browser.ts", () => ({
  browser: {
    runtime: { getManifest: () => ({ host_permissions: ["*://*.rferl.org/*"] }) },
    storage: {
      session: {
        get: async () => Object.fromEntries(fake.memory),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) fake.memory.set(key, value);
        },
        remove: async (key: string) => void fake.memory.delete(key),
      },
    },
    permissions: {
      getAll: async () => ({ origins: [...fake.origins] }),
      remove: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) fake.origins.delete(origin);
      },
    },
  },
}));

beforeEach(() => {
  fake.memory.clear();
  fake.origins = new Set(["*://*.rferl.org/*", "http://*/*", "https://*/*", "*://kept.example/*"]);
});

test("sites are those treated for now and those with a permission, not RFE/RL's own nor every page", async () => {
  await treatForNow("now.example", "svoboda.org");
  expect(await readerSites()).toEqual([
    { hostname: "kept.example", isRemembered: true },
    { hostname: "now.example", isRemembered: false },
  ]);
  expect(await treatedFacts("now.example")).toEqual({ kind: "treated", host: "svoboda.org" });
  expect(await treatedFacts("kept.example")).toEqual({ kind: "treated", host: "rferl.org" });
  expect(await treatedFacts("other.example")).toBeUndefined();
});

test("ending several at once brings none of them back", async () => {
  const hostnames = ["one.example", "two.example", "three.example"];
  await Promise.all(hostnames.map((hostname) => treatForNow(hostname, "rferl.org")));
  expect(await readerSites()).toHaveLength(4);
  await Promise.all([...hostnames, "kept.example"].map(endTreating));
  expect(await readerSites()).toEqual([]);
});

test("what is not a service in memory counts for nothing", async () => {
  fake.memory.set("treated:odd.example", { host: "svoboda.org" });
  fake.memory.set("treated:evil.example", "evil.example");
  expect(await treatedFacts("odd.example")).toBeUndefined();
  expect(await treatedFacts("evil.example")).toBeUndefined();
});
