import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SITES } from "../../src/core/sites.ts";
import { unwrap } from "../../src/core/unwrap.ts";
import fixtures from "../fixtures/wrappers.json" with { type: "json" };
import { translateAddress, wrap } from "./support/wrap.ts";

const templates = fixtures.addresses.map(({ template }) => template);
const anyHost = fc
  .constantFrom(...SITES.map(({ host }) => host))
  .chain((host) => fc.constantFrom(host, `www.${host}`, `a--b.${host}`));
const anyPath = fc.constantFrom(
  "/",
  "/a/1.html",
  "/a/%D0%B0-b/1.html",
  "/z/20?x=1",
  "/p/5844.html",
);
const anyPage = fc.tuple(anyHost, anyPath).map(([host, path]) => `https://${host}${path}`);

describe("an address in a wrapper", () => {
  test.each(fixtures.addresses)("$name: $template", ({ name, template }) => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const { url, wrappers } = unwrap(wrap(template, page));
        expect(url?.hostname).toBe(new URL(page).hostname);
        expect(url?.pathname).toBe(new URL(page).pathname);
        expect(wrappers.map((one) => one.name)).toEqual([name]);
      }),
      { numRuns: 30 },
    );
  });

  test("comes back exactly as it was from what takes whole addresses", () => {
    const whole = templates.filter((one) => /\{encoded\}/.test(one) && !/cache:/.test(one));
    fc.assert(
      fc.property(fc.constantFrom(...whole), anyHost, (template, host) => {
        const page = `https://${host}/a/1.html?x=%2B1&y=a+b#part`;
        expect(unwrap(wrap(template, page)).url?.href).toBe(page);
      }),
    );
  });

  test("comes back through wrappers within wrappers, the outermost first", () => {
    const inner = "https://l.facebook.com/l.php?u={encoded}";
    const page = "https://www.svoboda.org/a/1.html";
    const address = wrap("https://web.archive.org/web/2020/{address}", wrap(inner, page));
    const { url, wrappers } = unwrap(`view-source:${address}`);
    expect(url?.href).toBe(page);
    expect(wrappers.map(({ kind }) => kind)).toEqual(["view", "archive", "redirect"]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...templates), { maxLength: 3 }), (around) => {
        const encoded = around.map((one) => one.replace(/\{(address|bare)\}/, "{encoded}"));
        const usable = encoded.filter((one) => /[?&]\w+=\{encoded\}/.test(one));
        const wrapped = usable.reduce((so, template) => wrap(template, so), page);
        expect(unwrap(wrapped).url?.href).toBe(page);
        expect(unwrap(wrapped).wrappers).toHaveLength(usable.length);
      }),
    );
  });

  test("is followed eight times and no more", () => {
    const wrapped = (times: number) =>
      Array.from({ length: times }).reduce<string>(
        (so) => `https://web.archive.org/web/2020/${so}`,
        "https://www.svoboda.org/",
      );
    expect(unwrap(wrapped(8)).url?.hostname).toBe("www.svoboda.org");
    expect(unwrap(wrapped(9)).url?.hostname).toBe("web.archive.org");
  });
});

describe("an onion behind a gateway", () => {
  test.each(fixtures.onions)("$template", ({ name, template }) => {
    const { url, wrappers } = unwrap(wrap(template, "http://www.abc234.onion/a/1.html?x=1"));
    expect(url?.href).toBe("https://www.abc234.onion/a/1.html?x=1");
    expect(wrappers).toEqual([{ name, kind: "proxy" }]);
  });

  test("is no other host with such a beginning", () => {
    for (const address of [
      "https://onion.ly/",
      "https://a.notonion.ly/",
      "https://a.onion.example/",
    ]) {
      expect(unwrap(address)).toMatchObject({ url: new URL(address), wrappers: [] });
    }
  });
});

describe("Google's host for translated pages", () => {
  test.each([
    ["https://example-com.translate.goog/", "example.com"],
    ["https://foo--example-com.translate.goog/", "foo-example.com"],
    ["https://www-svoboda-org.translate.goog/a/1.html?_x_tr_sl=ru&_x_tr_tl=en", "www.svoboda.org"],
    ["https://WWW-Svoboda-Org.Translate.Goog./", "www.svoboda.org"],
    ["https://0-57hw060o-com.translate.goog/?_x_tr_enc=0", "xn--57hw060o.com"],
    ["https://1-en--us-example-com.translate.goog/?_x_tr_enc=1", "en-us.example.com"],
    ["https://0-en----w45as309w-com.translate.goog/?_x_tr_enc=0", "xn--en--w45as309w.com"],
    ["https://1-0-----16pw588q-com.translate.goog/?_x_tr_enc=0,1", "xn----16pw588q.com"],
    ["https://voboda-org.translate.goog/?_x_tr_hp=www-s", "www.svoboda.org"],
    ["https://0-a-com.translate.goog/", "0.a.com"],
  ])("%s shows %s", (address, host) => {
    expect(unwrap(address).url?.hostname).toBe(host);
  });

  test("gives back every host that it was made of", () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/);
    const host = fc.tuple(fc.array(label, { minLength: 1, maxLength: 4 }), fc.constant("org"));
    fc.assert(
      fc.property(host, ([labels, end]) => {
        const page = `http://${[...labels, end].join(".")}/a?x=1`;
        fc.pre(URL.canParse(page) && !/-{2}/.test(page.replace(/^http:\/\/xn--/, "")));
        expect(unwrap(translateAddress(page)).url?.href).toBe(page);
      }),
    );
  });

  test("keeps the page's own parameters", () => {
    const page = "https://www.svoboda.org/z/1?p=2&q=%2B#end";
    expect(unwrap(translateAddress(page)).url?.href).toBe(page);
  });

  test.each([
    "https://translate.goog/",
    "https://a.b-org.translate.goog/",
    "https://xtranslate.goog/",
  ])("%s shows nothing", (address) => {
    expect(unwrap(address)).toMatchObject({ url: new URL(address), wrappers: [] });
  });
});

describe("an address that hides where it leads", () => {
  test.each(fixtures.hiding)("$name: $url", ({ name, url }) => {
    const found = unwrap(url);
    expect(found.url?.href).toBe(url);
    expect(found.hiding?.name).toBe(name);
  });

  test("is none that shows it, and no front page", () => {
    expect(unwrap("https://archive.ph/newest/https://a.example/").hiding).toBeUndefined();
    expect(unwrap("https://archive.ph/").hiding).toBeUndefined();
    expect(unwrap("https://www.bing.com/search?q=a").hiding).toBeUndefined();
    expect(unwrap("https://ghostarchive.org/about").hiding).toBeUndefined();
  });
});

describe("an address that only looks wrapped", () => {
  test.each([
    "https://evil.example/web/2020/https://www.svoboda.org/",
    "https://www.google.com/search?q=https://www.svoboda.org/",
    "https://www.google.com/search?q=cache:www.svoboda.org",
    "https://translate.google.evil.example/translate?u=https://www.svoboda.org/",
    "https://web.archive.org.evil.example/web/2020/https://www.svoboda.org/",
    "https://notl.facebook.example/l.php?u=https://www.svoboda.org/",
    "https://web.archive.org/web/2020/javascript:alert(1)",
    "https://web.archive.org/web/2020/",
    "https://l.facebook.com/l.php?u=ftp://www.svoboda.org/",
    "https://l.facebook.com/l.php?x=https://www.svoboda.org/",
    "https://vk.com/feed?to=https://www.svoboda.org/",
    "https://archive.ph/2023/a.b-c/",
  ])("%s stays as it is", (address) => {
    expect(unwrap(address)).toMatchObject({ url: new URL(address), wrappers: [] });
  });
});

describe("any text", () => {
  test("is taken without an error", () => {
    const piece = fc.oneof(
      fc.constantFrom(...templates.flatMap((one) => one.split(/(?=[/?{])/))),
      fc.string({ unit: "binary" }),
      fc.constantFrom("%", "%E0%A4%A", "https:", "//", "*", "@", "\0", "cache:", "0-"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        expect(Array.isArray(unwrap(pieces.join("")).wrappers)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["a long path", (filler: string) => `https://web.archive.org/web/${filler}`],
    ["a long query", (filler: string) => `https://l.facebook.com/l.php?u=${filler}`],
    ["a long host", (filler: string) => `https://${filler}.translate.goog/`],
    [
      "a long search",
      (filler: string) => `https://webcache.googleusercontent.com/search?q=cache:${filler}`,
    ],
    ["a long scheme", (filler: string) => `view-source:${filler}`],
    ["no address at all", (filler: string) => filler],
    // Work that grew with the square of the length would not end before the test is given up.
  ])("ends soon: %s", (_, around) => {
    for (const unit of [
      "a",
      ".",
      "a.",
      "a-",
      "-",
      "https://",
      "view-source:",
      "%25",
      "/*",
      "?u=",
      "&u",
    ]) {
      for (const length of [65_000, 1_000_000]) {
        const address = around(unit.repeat(length / unit.length).slice(0, length - 100));
        expect(() => unwrap(address), unit).not.toThrow();
      }
    }
  });
});
