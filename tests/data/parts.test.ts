import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import data from "../../src/data/parts.json" with { type: "json" };
import { text } from "./schemas.ts";

const Parts = v.strictObject({
  about: text,
  licence: text,
  parts: v.array(v.strictObject({ name: text, package: text, licence: text })),
});

const Package = v.object({
  name: v.string(),
  license: v.string(),
  dependencies: v.optional(v.record(v.string(), v.string())),
});

const packageIn = (folder: string) =>
  v.parse(Package, JSON.parse(readFileSync(`${folder}package.json`, "utf8")));
const { dependencies = {}, license } = packageIn("");

test("parts.json holds what its schema says", () => {
  expect(v.safeParse(Parts, data).issues).toBeUndefined();
});

test("every package that ships is listed, and no other", () => {
  const listed = data.parts.map((part) => part.package);
  expect(listed.toSorted()).toEqual(Object.keys(dependencies).toSorted());
});

test("Sidenote's own licence is the one of its package", () => {
  expect(data.licence).toBe(license);
});

describe.each(data.parts)("$name", (part) => {
  const installed = packageIn(`node_modules/${part.package}/`);

  test("has the name and the licence of its package", () => {
    expect(part.name.toLowerCase()).toBe(installed.name);
    expect(part.licence).toBe(installed.license);
  });

  test("brings nothing else along", () => {
    expect(Object.keys(installed.dependencies ?? {})).toEqual([]);
  });
});
