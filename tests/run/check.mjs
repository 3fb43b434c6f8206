import { spawnSync } from "node:child_process";
import process from "node:process";
import { pathToFileURL } from "node:url";
import allowed from "./allowed-warnings.json" with { type: "json" };
import { ensurePackages, root, run } from "./setup.mjs";

/**
 * The quick checks, each a name and what it runs. The build comes first: the last one looks at it.
 * @type {[string, () => boolean][]}
 */
const CHECKS = [
  ["build", () => run("node", ["build.mjs"])],
  ["format", () => run("npx", ["oxfmt", "--check"])],
  ["lint", () => run("npx", ["oxlint"])],
  ["types", () => run("npx", ["tsc", "--noEmit"])],
  ["store linter", lintForStores],
];

/** Runs the quick checks and gives back the names of those that failed. */
export function runChecks() {
  const failed = CHECKS.filter(([, check]) => !check()).map(([name]) => name);
  for (const name of failed) console.error(`failed: ${name}`);
  return { passed: CHECKS.length - failed.length, failed: failed.length };
}

/** Runs the linter of Mozilla's store on the build: no errors, and no warnings but the allowed ones. */
function lintForStores() {
  const args = [
    "web-ext",
    "lint",
    "--source-dir",
    "dist",
    "--output",
    "json",
    "--no-config-discovery",
  ];
  const { stdout, stderr } = spawnSync("npx", args, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const start = stdout.indexOf("{");
  if (start < 0) {
    console.error(stderr);
    return false;
  }
  const { errors, warnings } = JSON.parse(stdout.slice(start));
  const isAllowed = ({ code, file }) =>
    allowed.some((one) => one.code === code && one.file === file);
  const found = [...errors, ...warnings.filter((warning) => !isAllowed(warning))];
  for (const { code, file, message } of found) console.error(`${code} in ${file}: ${message}`);
  return found.length === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensurePackages();
  const checks = runChecks();
  const unit = run("npx", [
    "vitest",
    "run",
    "--config",
    "tests/vitest.config.ts",
    "--project",
    "unit",
  ]);
  process.exitCode = checks.failed === 0 && unit ? 0 : 1;
}
