import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { directionOfSite, findSite, SITES } from "../../src/core/sites.ts";
import { WRAPPED_IN, WRAPPER_KINDS } from "../../src/core/wrappers.ts";
import accounts from "../../src/data/accounts.json" with { type: "json" };
import mirrors from "../../src/data/mirrors.json" with { type: "json" };
import sites from "../../src/data/sites.json" with { type: "json" };
import wrappers from "../../src/data/wrappers.json" with { type: "json" };
import wrapperFixtures from "../fixtures/wrappers.json" with { type: "json" };
import { day, host, sourceNames, text } from "./schemas.ts";

const site = v.picklist(SITES.map((one) => one.host));
const top = { checked: day, about: text, sources: v.record(text, text) };
const list = <T extends v.GenericSchema>(of: T) => v.pipe(v.array(of), v.nonEmpty());
const start = v.pipe(v.string(), v.regex(/^\/\S*$/));

const Mirrors = v.strictObject({
  ...top,
  mirrors: v.array(
    v.strictObject({
      host,
      path: v.optional(v.pipe(v.string(), v.regex(/^\/(.+\/)?$/))),
      site,
      told: v.picklist(["listed", "name"]),
      class: v.picklist(["mirror", "onion", "landing"]),
      status: v.picklist(["known", "legacy"]),
      sources: sourceNames,
    }),
  ),
  others: v.array(v.strictObject({ host, owner: text, sources: sourceNames })),
});

const Accounts = v.strictObject({
  ...top,
  networks: v.record(
    text,
    v.strictObject({
      hosts: v.array(host),
      places: v.array(start),
      ignores: v.optional(v.pipe(v.string(), v.length(1))),
      until: v.optional(text),
      subdomain: v.optional(v.literal(true)),
      schemes: v.optional(list(v.pipe(v.string(), v.regex(/^[a-z]+:[a-z/?=]+$/)))),
    }),
  ),
  accounts: v.array(
    v.strictObject({
      network: v.picklist(Object.keys(accounts.networks)),
      handle: v.pipe(v.string(), v.regex(/^[\w.@-]+$/)),
      site,
      sources: sourceNames,
    }),
  ),
  links: v.array(
    v.strictObject({
      address: v.pipe(v.string(), v.regex(/^[\w.-]+\/\w+$/)),
      site,
      sources: sourceNames,
    }),
  ),
});

const kind = v.picklist(WRAPPER_KINDS);
const Wrappers = v.strictObject({
  ...top,
  wrappers: v.array(
    v.strictObject({
      name: text,
      kind,
      in: v.picklist(WRAPPED_IN),
      hosts: list(v.pipe(v.string(), v.regex(/^([a-z0-9-]+\.)+([a-z]+|\*)$/))),
      starts: v.optional(list(start)),
      parameters: v.optional(list(text)),
      hides: v.optional(v.literal(true)),
      source: text,
    }),
  ),
  schemes: v.array(
    v.strictObject({
      name: text,
      kind,
      start: v.pipe(v.string(), v.regex(/^[a-z-]+:/)),
      parameter: v.optional(text),
      source: text,
    }),
  ),
});

/** Whether sorted by one key, each once. */
function isInOrder(keys: readonly string[]): boolean {
  return keys.join("\n") === [...new Set(keys)].toSorted().join("\n");
}

const keyOf = (one: { host: string; path?: string }) =>
  [one.host.split(".").toReversed().join("."), one.path ?? ""].join(" ");

test.each([
  ["mirrors.json", Mirrors, mirrors],
  ["accounts.json", Accounts, accounts],
  ["wrappers.json", Wrappers, wrappers],
])("%s holds what its schema says", (_, schema, data) => {
  expect(v.safeParse(schema, data).issues).toBeUndefined();
});

test.each([
  ["sites.json", sites.sources, sites.sites.flatMap((one) => one.sources)],
  [
    "mirrors.json",
    mirrors.sources,
    [...mirrors.mirrors, ...mirrors.others].flatMap((one) => one.sources),
  ],
  [
    "accounts.json",
    accounts.sources,
    [...accounts.accounts, ...accounts.links].flatMap((one) => one.sources),
  ],
  [
    "wrappers.json",
    wrappers.sources,
    [...wrappers.wrappers, ...wrappers.schemes].map((one) => one.source),
  ],
])("%s names all its sources, and only those", (_, named, used) => {
  expect(Object.keys(named).toSorted()).toEqual([...new Set(used)].toSorted());
});

describe("mirrors.json", () => {
  test("goes by class and then by host from its end, each once", () => {
    const classes = mirrors.mirrors.map((one) => one.class);
    expect([...new Set(classes)]).toEqual(["mirror", "onion", "landing"]);
    for (const wanted of new Set(classes)) {
      expect(isInOrder(mirrors.mirrors.filter((one) => one.class === wanted).map(keyOf))).toBe(
        true,
      );
    }
    expect(isInOrder(mirrors.others.map(keyOf))).toBe(true);
  });

  test("calls an onion what is one, and names no host of RFE/RL's own", () => {
    for (const one of mirrors.mirrors) {
      expect(one.class === "onion").toBe(one.host.endsWith(".onion"));
      expect(findSite(one.host)).toBeUndefined();
    }
    for (const one of mirrors.others) expect(findSite(one.host)).toBeUndefined();
  });

  test("has an old source for what is legacy, and no other for what was not listed with its site", () => {
    const old = new Set(["citizenlab-2022", "citizenlab-az"]);
    for (const { status, told, sources } of mirrors.mirrors) {
      if (status === "legacy" || told === "name") {
        expect(sources.every((source) => old.has(source))).toBe(true);
      }
      if (told === "name") expect(status).toBe("legacy");
    }
  });
});

test("accounts.json goes by network and handle, each once, and uses every network", () => {
  const keys = accounts.accounts.map(({ network, handle }) => `${network} ${handle.toLowerCase()}`);
  expect(isInOrder(keys)).toBe(true);
  const used = new Set(accounts.accounts.map(({ network }) => network));
  expect(Object.keys(accounts.networks)).toEqual([...used]);
});

describe("wrappers.json", () => {
  test("gives each wrapper a fixture, and each fixture has its wrapper", () => {
    const names = [...wrappers.wrappers, ...wrappers.schemes].map(({ name }) => name);
    const { addresses, onions, hiding } = wrapperFixtures;
    const shown = [...addresses, ...onions, ...hiding].map(({ name }) => name);
    expect(new Set(shown)).toEqual(new Set(names));
  });

  test("gives each host a fixture that begins with it", () => {
    const { addresses, onions } = wrapperFixtures;
    const all = [...addresses, ...onions].map(({ template }) =>
      template
        .replace("translate:{address}", "https://a.translate.goog/")
        .replace("{host}", "a.onion")
        .replace("{rest}", "/"),
    );
    const hidden = wrapperFixtures.hiding.map(({ url }) => url);
    for (const one of wrappers.wrappers.flatMap(({ hosts }) => hosts)) {
      const pattern = one.replaceAll(".", "\\.").replace("*", "[a-z.]+");
      const is = new RegExp(`^https?://([a-z0-9-]+\\.)*${pattern}/`);
      expect(
        [...all, ...hidden].some((address) => is.test(address)),
        one,
      ).toBe(true);
    }
  });

  test("says where the address is", () => {
    const wrong = wrappers.wrappers.filter(({ in: where, starts, parameters, hides }) => {
      if (where === "path") return (starts === undefined && !hides) || parameters !== undefined;
      if (where !== "query" && where !== "cache-query")
        return starts !== undefined || parameters !== undefined;
      return parameters === undefined && !hides;
    });
    expect(wrong).toEqual([]);
  });

  test("tells each kind of page but the two that no address tells", () => {
    const kinds = new Set([...wrappers.wrappers, ...wrappers.schemes].map((one) => one.kind));
    expect([...kinds].toSorted()).toEqual([...WRAPPER_KINDS].toSorted());
  });
});

test("the direction of a site follows from its language", () => {
  const rtl = SITES.filter((one) => directionOfSite(one) === "rtl").map((one) => one.host);
  expect(rtl.toSorted()).toEqual([
    "azadiradio.com",
    "da.azadiradio.com",
    "iraqhurr.org",
    "mashaalradio.com",
    "pa.azadiradio.com",
    "radiofarda.com",
  ]);
  for (const one of SITES) {
    expect(/\p{Script=Arabic}/u.test(one.native) && directionOfSite(one) === "ltr", one.host).toBe(
      false,
    );
  }
});
