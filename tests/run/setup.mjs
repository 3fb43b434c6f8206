import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a program in the project's folder with its output shown. Gives back whether it went well. */
export function run(program, args, env = {}) {
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** Installs the packages of the lockfile, if they are missing or older than it. */
export function ensurePackages() {
  const installed = path.join(root, "node_modules/.package-lock.json");
  const lockfile = path.join(root, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  console.log("Installing the packages that Sidenote is built with.");
  if (!run("npm", ["ci"])) fail("The packages could not be installed: see the lines of npm above.");
}

/** Makes sure that browsers of the given kinds are there; installs them on Debian as root. */
export async function ensureBrowsers(kinds, findBrowsers) {
  const missing = () => kinds.filter((kind) => findBrowsers(kind).length === 0);
  if (missing().length === 0) return;
  const packages = missing().map((kind) => (kind === "firefox" ? "firefox-esr" : "chromium"));
  if (isDebian() && process.getuid?.() === 0) {
    console.log(`Installing ${packages.join(" and ")}.`);
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update", "-q"], env);
    run("apt-get", ["install", "-y", "-q", ...packages, "fonts-noto-core"], env);
  }
  if (missing().length > 0) fail(howToInstall(missing()));
}

/** Ends the run with one sentence. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function howToInstall(kinds) {
  const names = kinds.map((kind) => (kind === "firefox" ? "Firefox" : "Chromium, Chrome or Edge"));
  const how = isDebian()
    ? `run "sudo apt-get install ${kinds.map((kind) => (kind === "firefox" ? "firefox-esr" : "chromium")).join(" ")}"`
    : "install it from its maker's site, or name its program in the environment variable FIREFOX or CHROMIUM";
  return `${names.join(" and ")} is missing: ${how}, then run this command again.`;
}

function isDebian() {
  return (
    existsSync("/etc/os-release") && /debian|ubuntu/i.test(readFileSync("/etc/os-release", "utf8"))
  );
}
