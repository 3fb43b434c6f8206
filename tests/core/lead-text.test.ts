import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findLead, leadsTo } from "../../src/core/leads.ts";
import lookAlikes from "../fixtures/look-alikes.json" with { type: "json" };

const SVOBODA = { kind: "page", host: "svoboda.org" };

describe("a text", () => {
  test.each([
    "https://www.svoboda.org/a/1.html",
    "www.svoboda.org",
    "svoboda.org/a/1.html",
    "SVOBODA.ORG",
    "Read this: https://www.svoboda.org/a/1.html.",
    "Here (www.svoboda.org), and elsewhere",
    "(svoboda.org)",
    "[here](https://www.svoboda.org/a)",
    "[svoboda.org](https://evil.example/)",
    "«svoboda.org»",
    "svoboda.org,example.org",
    "example.org;svoboda.org",
    "one\ntwo\thttps://svoboda.org\n",
    "link:https://svoboda.org/",
    "url=https://svoboda.org/",
    "svoboda.org—look",
    "**svoboda.org**",
    "//www.svoboda.org/a",
    "www.svoboda.org:443/a",
    "view-source:https://www.svoboda.org/",
    "svo\u200Bboda.org",
    "web.archive.org/web/2020/svoboda.org",
    "www-svoboda-org.translate.goog/a/1.html",
    "d3ro389divh0hy.cloudfront.net/a/1.html",
    "Почитай svoboda.org, там новости",
  ])("with such an address: %s", (text) => {
    expect(findLead(text)).toEqual(SVOBODA);
  });

  test.each(["t.me/radiosvoboda", "write to x@svoboda.org.", "<mailto:x@svoboda.org>"])(
    "with such an account: %s",
    (text) => {
      expect(findLead(text)).toEqual({ kind: "account", host: "svoboda.org" });
    },
  );

  test.each([
    "",
    "svoboda",
    "svoboda.org.ua",
    "https://roskomsvoboda.org/a",
    "azadliq.info",
    "notrferl.org",
    "rferl.org.example.com",
    "x@notrferl.org",
    "evil.example/www.svoboda.org",
    "evil.example/?u=https://www.svoboda.org/",
    "the org. Svoboda. Org",
    "https://svoboda.org@evil.example/",
    "@rferl",
  ])("without one: %s", (text) => {
    expect(findLead(text)).toBeUndefined();
  });

  test.each(lookAlikes.addresses)("with what $url leads to and no more", ({ url }) => {
    expect(findLead(`see <${url}> there`)).toEqual(leadsTo(url));
  });

  test("is read up to 64 kB and up to fifty addresses", () => {
    const after = (filler: string, times: number) => `${filler.repeat(times)}svoboda.org`;
    expect(findLead(after("a ", 32_000))).toEqual(SVOBODA);
    expect(findLead(after("a ", 33_000))).toBeUndefined();
    expect(findLead(after("a.example ", 49))).toEqual(SVOBODA);
    expect(findLead(after("a.example ", 50))).toBeUndefined();
  });

  test("costs little, whatever it is", () => {
    for (const unit of [
      "a",
      ".",
      "a.",
      ",",
      "a,",
      "https:",
      "@",
      "a@",
      "%",
      "(",
      "-",
      "t.me/",
      "://",
    ]) {
      const text = unit.repeat(1_000_000 / unit.length);
      // Work that grew with the square of the length would not end before the test is given up.
      expect(findLead(text), unit).toBeUndefined();
      expect(leadsTo(`https://t.me/${text}`), unit).toBeUndefined();
      expect(leadsTo(`mailto:${text}`), unit).toBeUndefined();
    }
  });

  test("never makes it throw, and leads nowhere without the name of a place", () => {
    const sign = fc.constantFrom(
      ..."a.@:/?#%,;()[]*_- \n".split(""),
      "https://",
      "mailto:",
      "www.",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(sign, fc.string({ unit: "binary" }))), (signs) => {
        expect(findLead(signs.join(""))).toBeUndefined();
        expect(leadsTo(signs.join(""))).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});
