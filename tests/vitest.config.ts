import { defineConfig } from "vitest/config";

const browsers = ["chrome", "firefox"] as const;

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/{core,data,platform,popup}/**/*.test.{ts,tsx}"],
        },
      },
      ...browsers.map((kind) => ({
        extends: true as const,
        test: {
          name: kind,
          include: ["tests/e2e/**/*.test.ts"],
          provide: { browserKind: kind },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      })),
    ],
    // Two browsers at a time are what two cores bear without making each other late.
    maxWorkers: 2,
  },
});
