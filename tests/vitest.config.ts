import process from "node:process";
import { defineConfig } from "vitest/config";

const browsers = ["chrome", "firefox"] as const;
const isLong = process.env["SIDENOTE_LONG"] === "1";
const kind = isLong ? "long" : "test";

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    // A condition that takes this long is a failure; see tests/e2e/support/until.ts.
    expect: { poll: { timeout: 10_000, interval: 25 } },
    // Two browsers at a time are what two cores bear without making each other late.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [`tests/{core,data,platform,popup}/**/*.${kind}.{ts,tsx}`],
          // The walks over every reader, site and language take seconds on a busy machine.
          testTimeout: 60_000,
        },
      },
      ...browsers.map((browser) => ({
        extends: true as const,
        test: {
          name: browser,
          include: [`tests/e2e/**/*.${kind}.ts`],
          provide: { browserKind: browser },
          testTimeout: isLong ? 600_000 : 60_000,
          hookTimeout: 60_000,
        },
      })),
    ],
  },
});
