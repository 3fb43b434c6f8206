import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { DESIGNATIONS } from "../../src/core/designations.ts";
import { linkFor, ORGANISATIONS, organisationOf, STANDINGS } from "../../src/core/links.ts";
import { REGIONS } from "../../src/core/reader.ts";
import data from "../../src/data/organisations.json" with { type: "json" };
import { day, messageKey, someDate, text, web } from "./schemas.ts";

const standing = v.strictObject({
  standing: v.picklist(STANDINGS),
  since: v.optional(someDate),
  source: v.optional(web),
  asOf: someDate,
});

const Organisations = v.strictObject({
  checked: day,
  organisations: v.array(
    v.strictObject({
      id: text,
      name: text,
      text: v.optional(messageKey),
      hosts: v.array(v.pipe(v.string(), v.regex(/^([a-z0-9-]+\.)+[a-z]+$/))),
      russia: standing,
      belarus: standing,
    }),
  ),
});

/** Every address that a reader can come across, with the organisation that it is said to be of. */
const ADDRESSES = DESIGNATIONS.flatMap(({ claims, lookUp }) => [
  ...claims.flatMap(({ sources }) => sources),
  ...lookUp,
]);

test("organisations.json holds what its schema says, each once", () => {
  expect(v.safeParse(Organisations, data).issues).toBeUndefined();
  const ids = ORGANISATIONS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every status against an organisation has its source", () => {
  const harmless = new Set(["official", "state-press", "press", "unchecked"]);
  const { organisations } = v.parse(Organisations, data);
  const standings = organisations.flatMap(({ russia, belarus }) => [russia, belarus]);
  const against = standings.filter((one) => !harmless.has(one.standing));
  expect(against.length).toBeGreaterThan(20);
  expect(against.filter((one) => one.source === undefined)).toEqual([]);
});

test.each(ADDRESSES)("$address is on a host of $organisation", ({ organisation, address }) => {
  const { hostname } = new URL(address);
  const { hosts } = organisationOf(organisation);
  expect(hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))).toBe(true);
});

test("no address of a source stands anywhere else in what ships, where no rule would look at it", () => {
  const files = readdirSync("src", { withFileTypes: true, recursive: true })
    .filter((entry) => /\.(tsx?|json|html|css)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(path.join("src", "data")));
  for (const file of files) {
    const code = readFileSync(file, "utf8").replace(/\/\*[^]*?\*\/|\/\/ .*$/gm, "");
    expect(code.match(/https?:\/\/(?!\$\{)[^"'\s)]+/g) ?? [], file).toEqual([]);
  }
});

describe("a link", () => {
  test.each([
    ["kremlin", "russia", "live"],
    ["tass", "unset", "live"],
    ["rbc", "russia-controlled-ukraine", "live"],
    ["rbc", "belarus", "plain"],
    ["tochka", "belarus", "live"],
    ["tochka", "russia", "plain"],
    ["meduza", "russia", "plain"],
    ["meduza", "unset", "plain"],
    ["meduza", "elsewhere", "plain"],
    ["mediazona-belarus", "belarus", "plain"],
    ["rferl", "russia", "plain"],
    ["ipi", "russia", "plain"],
  ])("to %s in %s is %s", (id, region, kind) => {
    expect(linkFor(organisationOf(id), "https://a.example/", region).kind).toBe(kind);
  });

  test("is never live, anywhere, where a status is known against the organisation there", () => {
    for (const organisation of ORGANISATIONS) {
      for (const region of REGIONS) {
        const there = region === "belarus" ? organisation.belarus : organisation.russia;
        const isHarmless = ["official", "state-press", "press"].includes(there.standing);
        const { kind } = linkFor(organisation, "https://a.example/", region);
        expect(kind === "live", `${organisation.id} in ${region}`).toBe(isHarmless);
      }
    }
  });
});

// The table of statuses is not ours to ship. It lies beside the real pages, where those are at hand.
const table = path.join(process.env["REAL_PAGES"] ?? "", "../facts/link-safety.tsv");

describe.runIf(process.env["REAL_PAGES"] !== undefined && existsSync(table))("the table", () => {
  const rows = existsSync(table) ? readFileSync(table, "utf8").trim().split("\n").slice(1) : [];
  const known = rows.map((row) => {
    const [name = "", address = "", ...rest] = row.split("\t");
    const [russia = "", belarus = ""] = rest.slice(-2);
    return { name, address, russia, belarus };
  });

  test.each(known)("$name is never linked where the table speaks against it", (row) => {
    const hosts: readonly string[] = row.address.match(/[a-z0-9-]+(\.[a-z0-9-]+)+/gi) ?? [];
    const ours = ORGANISATIONS.filter(
      (one) =>
        row.name.startsWith(one.name) ||
        one.hosts.some((host) => hosts.some((named) => named.endsWith(host))),
    );
    const isWithoutAddress = /site not verified|own sites|sites$/.test(row.address);
    expect(ours.length > 0 || isWithoutAddress).toBe(true);
    for (const organisation of ours) {
      const isLive = (region: string) =>
        linkFor(organisation, "https://a.example/", region).kind === "live";
      if (isLive("russia")) expect(row.russia).toBe("live link");
      if (isLive("belarus")) expect(row.belarus).toBe("live link");
    }
  });
});
