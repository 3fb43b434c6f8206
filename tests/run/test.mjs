import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { runChecks } from "./check.mjs";
import { ensureBrowsers, ensurePackages, root, run } from "./setup.mjs";

// npm test: everything, in real browsers. npm run test:long: the big matrices and long fuzzing alone.
const isLong = process.argv.includes("--long");
const report = path.join(root, "out/test-report.json");

ensurePackages();
const { importTypeScript } = await import("./run-ts.mjs");
const { findBrowsers } = await importTypeScript("tests/e2e/support/find-browsers.ts");
await ensureBrowsers(["chrome", "firefox"], findBrowsers);

const checks = isLong ? buildOnly() : runChecks();
mkdirSync(path.dirname(report), { recursive: true });
rmSync(report, { force: true });
if (process.env.REAL_PAGES === undefined) {
  console.log("REAL_PAGES is not set: the tests on stored pages of the publisher are left out.");
}
const args = ["vitest", "run", "--config", "tests/vitest.config.ts", "--reporter=default"];
const ended = run("npx", [...args, "--reporter=json", `--outputFile.json=${report}`], {
  SIDENOTE_LONG: isLong ? "1" : "",
});
const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = readReport();
// A file that fails before its first test counts as one failure.
const failed =
  checks.failed + Math.max(numFailedTests, ended ? 0 : 1, numFailedTestSuites > 0 ? 1 : 0);
nameFailures();
console.log(`${checks.passed + numPassedTests} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function buildOnly() {
  const isBuilt = run("node", ["build.mjs"]);
  return { passed: 0, failed: isBuilt ? 0 : 1 };
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    console.error("The tests ended without a report.");
    return { numPassedTests: 0, numFailedTests: 1, numFailedTestSuites: 0, testResults: [] };
  }
}

// Again at the end, where a reader of a long log looks first.
function nameFailures() {
  for (const { name, assertionResults } of testResults) {
    for (const { status, fullName, failureMessages } of assertionResults) {
      if (status !== "failed") continue;
      console.error(`failed: ${path.relative(root, name)}: ${fullName}`);
      console.error(`  ${String(failureMessages[0]).split("\n")[0]}`);
    }
  }
}
