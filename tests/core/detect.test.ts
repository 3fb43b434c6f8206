import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { detectPage, parsePageFacts, siteOf } from "../../src/core/detect.ts";
import { SITES } from "../../src/core/sites.ts";
import lookAlikes from "../fixtures/look-alikes.json" with { type: "json" };

const FIXTURES = "tests/fixtures/pages";
const Expected = v.object({
  url: v.string(),
  facts: v.optional(v.object({ kind: v.literal("official"), host: v.string() })),
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
    "view-source:https://www.svoboda.org/",
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
      const facts = detectPage(`https://${host}/`);
      expect(parsePageFacts(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
      expect(facts && siteOf(facts).host).toBe(host);
    }
  });

  test("that are not facts are not read", () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(parsePageFacts(junk)).toBeUndefined();
      }),
    );
    expect(parsePageFacts({ kind: "official", host: "evil.example" })).toBeUndefined();
  });
});
