import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const files = ["src", "tests"].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|js|mjs)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name)),
);
const sources = files.filter((file) => file.startsWith("src"));

describe.each(sources)("%s", (file) => {
  const text = readFileSync(file, "utf8");

  test("reaches for no network and writes no markup", () => {
    expect(text).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/,
    );
  });

  test("holds no sentence for readers", () => {
    const code = text.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, "");
    expect(code).not.toMatch(/[а-яіїєґ]{3}/i);
  });
});

test("only the platform touches the browser's extension API", () => {
  const touching = sources.filter((file) =>
    /webextension-polyfill|\bchrome\./.test(readFileSync(file, "utf8")),
  );
  expect(touching.filter((file) => !file.startsWith(path.join("src", "platform")))).toEqual([]);
});

test("files are small", () => {
  const lengths = sources.map((file) => readFileSync(file, "utf8").split("\n").length);
  const sorted = lengths.toSorted((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(70);
  expect(Math.max(...sorted)).toBeLessThanOrEqual(250);
});
