import { accessSync, constants } from "node:fs";
import path from "node:path";
import process from "node:process";
import places from "./browser-places.json" with { type: "json" };

/** The two kinds of browser that Sidenote runs in. */
export type BrowserKind = "firefox" | "chrome";

/** A browser that is installed on this machine. */
export interface FoundBrowser {
  readonly kind: BrowserKind;
  /** The product's name, such as `Chromium`. */
  readonly name: string;
  readonly path: string;
}

/**
 * The installed browsers, in the order of `browser-places.json`. The environment's `FIREFOX` and
 * `CHROMIUM` name a program of one's own and come first.
 */
export function findBrowsers(kind?: BrowserKind): FoundBrowser[] {
  const own: FoundBrowser[] = [
    { kind: "firefox", name: "Firefox", path: process.env["FIREFOX"] ?? "" },
    { kind: "chrome", name: "Chromium", path: process.env["CHROMIUM"] ?? "" },
  ];
  const known = places.flatMap(({ kind: word, name, commands, files }): FoundBrowser[] => {
    const candidates = [...commands.flatMap(onPath), ...files.map(expand)];
    return candidates.map((file) => ({
      kind: word === "firefox" ? "firefox" : "chrome",
      name,
      path: file,
    }));
  });
  return [...own, ...known].filter((one) => isProgram(one.path) && (!kind || one.kind === kind));
}

function onPath(command: string): string[] {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, command));
}

/** Puts environment variables, written `%NAME%` or `~`, into a path. */
function expand(file: string): string {
  return file
    .replace(/%([\w()]+)%/g, (_, name: string) => process.env[name] ?? "")
    .replace(/^~/, process.env["HOME"] ?? "");
}

function isProgram(file: string): boolean {
  if (file === "") return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
