import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { describe, expect, test } from "vitest";
import { leadsTo } from "../../src/core/leads.ts";
import { findMirror, MIRRORS, otherOwner } from "../../src/core/mirrors.ts";
import { findSite, SITES } from "../../src/core/sites.ts";
import accounts from "../../src/data/accounts.json" with { type: "json" };
import mirrors from "../../src/data/mirrors.json" with { type: "json" };

/** Why a host of the research is no site of its own. */
const NO_SITE: Readonly<Record<string, string>> = {
  "staging.rferl.org": "found under rferl.org, and no service",
  "gdb.rferl.org": "pictures, found under rferl.org",
  "docs.rferl.org": "documents, found under rferl.org",
  "av.rferl.org": "recordings, found under rferl.org",
  "media.rferl.org": "recordings, found under rferl.org",
  "rfe.pangea-cms.com": "a preview of the system's maker, which no reader is given",
  "showcase.pangea-cms.com": "a show of the system's maker",
  "livetracker.rfe.pangea-cms.com": "counts visits, on pages of others too",
  "azatutyun.net": "whose it is was not verified",
};

/** Accounts of the research that must not be used. */
const NO_ACCOUNT: Readonly<Record<string, string>> = {
  "t.me/currenttimeradio": "contradicts the account that the channel itself names",
};

test("the catalogues are as long as the research was when they were written", () => {
  expect([SITES.length, MIRRORS.length, mirrors.others.length]).toEqual([61, 112, 12]);
  expect([accounts.accounts.length, accounts.links.length]).toEqual([37, 1]);
});

test("what has a reason not to be a site is none, and what must not be used is not", () => {
  for (const host of Object.keys(NO_SITE)) {
    expect(SITES.map((site) => site.host)).not.toContain(host);
    expect(findSite(host) !== undefined, host).toBe(host.endsWith(".rferl.org"));
  }
  for (const account of Object.keys(NO_ACCOUNT)) {
    expect(leadsTo(`https://${account}`)).toBeUndefined();
  }
});

// The tables of the research are not ours to ship. They lie beside the real pages, where those are at hand.
const folder = path.join(process.env["REAL_PAGES"] ?? "", "../facts");

function rowsOf(name: string): string[][] {
  const file = path.join(folder, name);
  if (process.env["REAL_PAGES"] === undefined || !existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").trimEnd().split("\n").slice(1);
  return lines.map((line) => line.split("\t"));
}

const domains = rowsOf("domains.tsv");
const places = rowsOf("mirrors.tsv");
const social = rowsOf("social.tsv");

describe.runIf(domains.length > 0)("domains.tsv", () => {
  test.each(domains)("%s", (host = "", page = "", _service = "", language = "", kind = "") => {
    const site = findSite(page);
    if (kind === "NOT-RFERL") {
      expect(otherOwner(page)).toBeDefined();
      expect(site).toBeUndefined();
    } else if (NO_SITE[host] === undefined) {
      expect(site).toMatchObject({ host, language, class: kind });
    } else {
      expect(["technical", "asset", "unverified"]).toContain(kind);
    }
  });

  test("has every site and every reason", () => {
    const hosts = domains.map(([host]) => host);
    for (const { host } of SITES) expect(hosts).toContain(host);
    for (const host of Object.keys(NO_SITE)) expect(hosts).toContain(host);
  });
});

describe.runIf(places.length > 0)("mirrors.tsv", () => {
  test.each(places)("%s for %s", (place = "", site = "", kind = "") => {
    const url = new URL(`https://${place}`);
    const mirror = findMirror(url);
    if (/^VOA|golosameriki/.test(site) || place === "golosamer.gitlab.io") {
      expect(otherOwner(url.hostname)).toBe("VOA");
      expect(mirror).toBeUndefined();
      return;
    }
    expect(`www.${mirror?.host}${mirror?.path ?? ""}`).toContain(place);
    const isLanding = kind.startsWith("landing");
    expect(mirror?.class).toBe(isLanding ? "landing" : kind === "onion" ? "onion" : "mirror");
    expect(mirror?.told).toBe(site === "?" ? "name" : "listed");
    expect(mirror?.status).toBe(/not seen/.test(kind) || site.includes("(?)") ? "legacy" : "known");
    const [named] = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?= |$)/.exec(site) ?? [];
    if (named !== undefined) expect(findSite(named)?.host).toBe(mirror?.site);
  });

  test("has every mirror and every place of others that is on no host of its own", () => {
    const listed = places.map(([place = ""]) => place.replace(/^www\./, ""));
    for (const { host, path: below = "" } of MIRRORS) expect(listed).toContain(host + below);
    const voa = mirrors.others.filter(({ sources }) => !sources.includes("hosts"));
    for (const { host } of voa) expect(listed).toContain(host);
  });
});

describe.runIf(social.length > 0)("social.tsv", () => {
  test.each(social)("%s of %s", (row = "") => {
    const [account = ""] = row.split(" ");
    const lead = leadsTo(account.startsWith("mailto:") ? account : `https://${account}`);
    expect(lead === undefined).toBe(NO_ACCOUNT[account] !== undefined);
  });

  test("has every account", () => {
    const listed = social.map(([row = ""]) => row.toLowerCase());
    for (const { handle } of accounts.accounts) {
      expect(
        listed.some((row) => row.includes(handle.toLowerCase())),
        handle,
      ).toBe(true);
    }
    for (const { address } of accounts.links) expect(listed).toContain(address.toLowerCase());
  });
});
