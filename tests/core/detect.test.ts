import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { detectPage, PAGE_KINDS, parsePageFacts, siteOf } from "../../src/core/detect.ts";
import { MIRRORS, otherOwner } from "../../src/core/mirrors.ts";
import { SITES } from "../../src/core/sites.ts";
import { unwrap } from "../../src/core/unwrap.ts";
import mirrorData from "../../src/data/mirrors.json" with { type: "json" };
import lookAlikes from "../fixtures/look-alikes.json" with { type: "json" };
import wrapperFixtures from "../fixtures/wrappers.json" with { type: "json" };
import { wrap } from "./support/wrap.ts";

const FIXTURES = "tests/fixtures/pages";
const Expected = v.object({
  url: v.string(),
  facts: v.optional(v.object({ kind: v.picklist(PAGE_KINDS), host: v.string() })),
});

describe("a page on one of RFE/RL's hosts", () => {
  test.each(SITES)("$host", ({ host }) => {
    for (const address of [
      `https://${host}/`,
      `http://${host}/a/1.html?x=1#y`,
      `https://www.${host}/`,
      `https://deep.sub.${host}:8443/`,
      `HTTPS://${host.toUpperCase()}./a`,
    ]) {
      expect(detectPage(address)).toEqual({ kind: "official", host });
    }
  });

  test("belongs to the most exact entry of the catalogue", () => {
    expect(detectPage("https://ru.krymr.com/")?.host).toBe("ru.krymr.com");
    expect(detectPage("https://x.ru.krymr.com/")?.host).toBe("ru.krymr.com");
    expect(detectPage("https://krymr.com/")?.host).toBe("krymr.com");
  });

  test("is found under any subdomain", () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,10}$/);
    fc.assert(
      fc.property(fc.constantFrom(...SITES), label, ({ host }, sub) => {
        const found = detectPage(`https://${sub}.${host}/`)?.host ?? "";
        expect(`${sub}.${host}`.endsWith(found) && found.endsWith(host)).toBe(true);
      }),
    );
  });
});

describe("a page on a mirror", () => {
  test.each(MIRRORS)("$host$path", ({ host, path = "/", site, class: kind }) => {
    const facts = { kind: kind === "landing" ? "landing" : "mirror", host: site };
    for (const address of [
      `https://${host}${path}`,
      `http://${host}${path}a/1.html?x=1#y`,
      `http://www.${host}${path}`,
      `HTTP://${host.toUpperCase()}.:8080${path}`,
    ]) {
      expect(detectPage(address)).toEqual(facts);
    }
  });

  test("is told from another page of the same host by the longest path", () => {
    expect(detectPage("https://krymre.github.io/")?.host).toBe("ru.krymr.com");
    expect(detectPage("https://krymre.github.io/ktat")?.host).toBe("ktat.krymr.com");
    expect(detectPage("https://krymre.github.io/ktat/x")?.host).toBe("ktat.krymr.com");
    expect(detectPage("https://krymre.github.io/ktatar/")?.host).toBe("ru.krymr.com");
    expect(detectPage("https://krymre.github.io/ua/")?.host).toBe("ua.krymr.com");
  });

  test("is not found on a neighbour in the same cloud", () => {
    for (const { host } of MIRRORS.filter((one) => one.class !== "onion")) {
      expect(detectPage(`https://x${host}/`)).toBeUndefined();
      expect(detectPage(`https://${host.split(".").slice(1).join(".")}/`)).toBeUndefined();
    }
  });
});

describe("a page in a wrapper", () => {
  const pages: [string, string][] = [
    ...SITES.map(({ host }): [string, string] => [`https://www.${host}/a/1.html`, host]),
    ...MIRRORS.map(({ host, path = "/", site }): [string, string] => [
      `https://${host}${path}`,
      site,
    ]),
  ];

  test.each(wrapperFixtures.addresses)("$name: $template", ({ template }) => {
    const kinds = new Set<string | undefined>();
    for (const [page, host] of pages) {
      const address = wrap(template, page);
      const facts = detectPage(address);
      const [outer] = unwrap(address).wrappers;
      if (outer?.kind === "redirect") expect(facts).toBeUndefined();
      else expect(facts?.host).toBe(host);
      if (outer?.kind !== "view") kinds.add(facts?.kind);
    }
    expect(kinds.size).toBeLessThanOrEqual(1);
    expect(detectPage(wrap(template, "https://www.voanews.com/a/1.html"))).toBeUndefined();
  });

  test.each(wrapperFixtures.onions)("$name: $template", ({ template }) => {
    for (const { host, site } of MIRRORS.filter((one) => one.class === "onion")) {
      const facts = { kind: "proxy", host: site };
      expect(detectPage(wrap(template, `http://www.${host}/a/1.html`))).toEqual(facts);
    }
  });

  test.each([
    ["https://www-svoboda-org.translate.goog/a/1.html?_x_tr_sl=ru&_x_tr_tl=en", "proxy"],
    ["https://d3ro389divh0hy-cloudfront-net.translate.goog/", "proxy"],
    ["https://web.archive.org/web/2020/https://www.svoboda.org/", "archive"],
    ["https://www-svoboda-org.cdn.ampproject.org/c/s/www.svoboda.org/amp/1.html", "cache"],
    ["view-source:https://www.svoboda.org/", "official"],
    ["view-source:https://d3ro389divh0hy.cloudfront.net/", "mirror"],
    ["about:reader?url=https%3A%2F%2Fsvobodaorg.github.io%2F", "landing"],
    ["view-source:https://archive.ph/newest/https://r.jina.ai/https://www.svoboda.org/", "archive"],
    ["https://r.jina.ai/https://archive.ph/newest/https://www.svoboda.org/", "proxy"],
  ])("%s is of the kind %s", (address, kind) => {
    expect(detectPage(address)).toEqual({ kind, host: "svoboda.org" });
  });
});

describe("a host of others that is easily taken for RFE/RL's", () => {
  test.each(mirrorData.others)("$host is of $owner", ({ host, owner }) => {
    expect(detectPage(`https://www.${host}/a/1.html`)).toBeUndefined();
    expect(otherOwner(`www.${host}`)).toBe(owner);
  });

  test("is none of RFE/RL's own", () => {
    for (const { host } of [...SITES, ...MIRRORS]) expect(otherOwner(host)).toBeUndefined();
  });
});

describe("a page that only looks like RFE/RL's", () => {
  test.each(lookAlikes.addresses)("$url: $why", ({ url }) => {
    expect(detectPage(url)).toBeUndefined();
  });

  test("is not found by gluing anything to a host", () => {
    const letters = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.constantFrom(...SITES), letters, ({ host }, glue) => {
        expect(detectPage(`https://${host}.${glue}.example/`)).toBeUndefined();
        const [first = "", ...rest] = host.split(".");
        if (rest.length === 1) {
          expect(detectPage(`https://${glue}${first}.${rest.join(".")}.example/`)).toBeUndefined();
        }
      }),
    );
  });

  test.each([
    undefined,
    "",
    "svoboda.org",
    "file:///www.svoboda.org/a.html",
    "ftp://www.svoboda.org/",
    "about:blank",
    "data:text/html,www.svoboda.org",
    "https://",
    "https://org/",
  ])("%s is no page", (address) => {
    expect(detectPage(address)).toBeUndefined();
  });
});

describe("fixtures", () => {
  test.each(readdirSync(FIXTURES))("%s", (name) => {
    const json: unknown = JSON.parse(readFileSync(`${FIXTURES}/${name}/expected.json`, "utf8"));
    const { url, facts } = v.parse(Expected, json);
    expect(detectPage(url)).toEqual(facts);
  });
});

describe("remembered facts", () => {
  test("come back as they were", () => {
    for (const { host } of SITES) {
      for (const kind of PAGE_KINDS) {
        const facts = { kind, host };
        expect(parsePageFacts(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
        expect(siteOf(facts).host).toBe(host);
      }
    }
  });

  test("that are not facts are not read", () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(parsePageFacts(junk)).toBeUndefined();
      }),
    );
    for (const stored of [
      { kind: "official", host: "evil.example" },
      { kind: "official", host: "www.svoboda.org" },
      { kind: "unofficial", host: "svoboda.org" },
      { kind: ["official"], host: "svoboda.org" },
      { host: "svoboda.org" },
      { kind: "official" },
    ]) {
      expect(parsePageFacts(stored)).toBeUndefined();
    }
  });
});
