import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { READER_ACTIONS } from "../../src/core/reader-actions.ts";
import { addressAction } from "../../src/core/recognise-address.ts";
import words from "../../src/data/action-words.json" with { type: "json" };
import networks from "../../src/data/networks.json" with { type: "json" };
import { VECTORS } from "../e2e/vectors.ts";
import { day, text } from "./schemas.ts";

const list = (one: RegExp) =>
  v.pipe(
    v.string(),
    v.check((value) => value === value.toLowerCase() && value.split(" ").every((w) => one.test(w))),
  );
const hosts = list(/^([a-z0-9-]+\.)+[a-z]+$/);
const starts = list(/^\/\S+$/);
const terms = list(/^[^\s*]+\*?$/);
const shared = { checked: day, about: text, sources: v.pipe(v.array(text), v.minLength(1)) };

const Networks = v.strictObject({
  ...shared,
  networks: v.record(
    hosts,
    v.strictObject({
      share: v.optional(starts),
      like: v.optional(starts),
      save: v.optional(starts),
    }),
  ),
  schemes: v.record(list(/^[a-z-]+$/), list(/^\S*$/)),
});

const Words = v.strictObject({
  ...shared,
  words: v.strictObject(v.entriesFromList(READER_ACTIONS, terms)),
  opens: terms,
  context: v.strictObject({ share: terms, contact: terms }),
  forms: v.strictObject({ comment: terms, contact: terms, donate: terms }),
  files: terms,
  paths: v.strictObject({ donate: terms }),
});

test("networks and words are as their schemas say", () => {
  expect(() => v.parse(Networks, networks)).not.toThrow();
  expect(() => v.parse(Words, words)).not.toThrow();
});

describe("each network", () => {
  test.each(Object.entries(networks.networks))(
    "%s is recognised on all its hosts",
    (all, network) => {
      for (const host of all.split(" ")) {
        expect(addressAction(`https://www.${host}/somebody`), host).toBe("follow");
        expect(addressAction(`https://not${host}/share`), host).toBeUndefined();
        for (const [action, beginnings] of Object.entries(network)) {
          for (const start of beginnings.split(" ")) {
            expect(addressAction(`https://${host}${start}`), host + start).toBe(action);
          }
        }
      }
    },
  );
});

test("the readme and the page about the guard count what is tested", () => {
  const hostile = readdirSync("tests/hostile").length;
  for (const page of ["README.md", "docs/guard.md"]) {
    const prose = readFileSync(page, "utf8").replaceAll(/\s+/g, " ");
    expect(prose).toContain(`${VECTORS.length} ways of acting`);
    expect(prose).toContain(`${hostile} hostile pages`);
  }
});
