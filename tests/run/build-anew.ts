import { spawn } from "node:child_process";
import process from "node:process";

/** Builds the extension in a process of its own. Gives back whether it went well; errors are printed. */
export function buildAnew(): Promise<boolean> {
  const build = spawn(process.execPath, ["build.mjs"], { stdio: "inherit" });
  return new Promise((resolve) => {
    build.on("exit", (code) => resolve(code === 0));
  });
}
