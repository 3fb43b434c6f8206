import { describe, expect, test } from "vitest";
import { leadsTo } from "../../src/core/leads.ts";
import { MIRRORS } from "../../src/core/mirrors.ts";
import { SITES } from "../../src/core/sites.ts";
import accountData from "../../src/data/accounts.json" with { type: "json" };
import lookAlikes from "../fixtures/look-alikes.json" with { type: "json" };
import wrapperFixtures from "../fixtures/wrappers.json" with { type: "json" };
import { wrap } from "./support/wrap.ts";

/** No pages of RFE/RL, and yet they lead there. */
const LEADING: readonly string[] = [
  "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.svoboda.org%2F",
  "https://www.google.com/url?q=https%3A%2F%2Fwww.svoboda.org%2F",
  "https://t.me/iv?url=https%3A%2F%2Fwww.svoboda.org%2F",
  "https://t.me/radiosvoboda/1",
];
const NOT_LEADING = lookAlikes.addresses.filter(({ url }) => !LEADING.includes(url));

describe("an address that leads to a page", () => {
  test.each(SITES)("$host", ({ host }) => {
    for (const address of [
      `https://${host}/`,
      `http://www.${host}:80/a/1.html#x`,
      ` https://x.${host}./ `,
    ]) {
      expect(leadsTo(address)).toEqual({ kind: "page", host });
    }
  });

  test.each(MIRRORS)("$host$path", ({ host, path = "/", site }) => {
    expect(leadsTo(`https://${host}${path}`)).toEqual({ kind: "page", host: site });
  });

  test.each(wrapperFixtures.addresses)("in $name: $template", ({ template }) => {
    expect(leadsTo(wrap(template, "https://www.svoboda.org/a/1.html"))).toEqual({
      kind: "page",
      host: "svoboda.org",
    });
    expect(leadsTo(wrap(template, "https://t.me/radiosvoboda/1"))).toMatchObject({
      kind: "account",
    });
    expect(leadsTo(wrap(template, "https://www.voanews.com/a/1.html"))).toBeUndefined();
  });

  test.each(accountData.links)("by a short link: $address", ({ address, site }) => {
    expect(leadsTo(`https://${address}`)).toEqual({ kind: "page", host: site });
    expect(leadsTo(`http://www.${address}/?x=1`)).toEqual({ kind: "page", host: site });
    expect(leadsTo(`https://${address}x`)).toBeUndefined();
    expect(leadsTo(`https://${address.toLowerCase()}`)).toBeUndefined();
  });

  test.each(LEADING)("without being one: %s", (address) => {
    expect(leadsTo(address)?.host).toBe("svoboda.org");
  });
});

describe("an address that leads to an account", () => {
  test.each([
    ["https://www.facebook.com/rferl", "rferl.org"],
    ["https://m.facebook.com/rferl/posts/1?x=1", "rferl.org"],
    ["https://facebook.com/RadioSvoboda/?ref=page", "svoboda.org"],
    ["https://www.facebook.com/pg/radio.farda/about", "radiofarda.com"],
    ["https://www.facebook.com/radiofarda/", "radiofarda.com"],
    ["https://www.facebook.com/pages/Slobodna-Evropa/196390633882", "slobodnaevropa.org"],
    ["https://www.facebook.com/196390633882", "slobodnaevropa.org"],
    ["https://www.facebook.com/profile.php?id=196390633882&sk=about", "slobodnaevropa.org"],
    ["https://m.me/rferl", "rferl.org"],
    ["https://x.com/RFERL/status/1", "rferl.org"],
    ["https://mobile.twitter.com/rferl", "rferl.org"],
    ["https://twitter.com/intent/follow?screen_name=SvobodaRadio", "svoboda.org"],
    ["https://www.youtube.com/@RFERLPress", "about.rferl.org"],
    ["https://www.youtube.com/%40RFERLPress/videos", "about.rferl.org"],
    ["https://m.youtube.com/user/SvobodaRadio/videos", "svoboda.org"],
    ["https://youtube.com/c/svobodaradio?sub_confirmation=1", "svoboda.org"],
    ["https://www.youtube.com/rferlonline", "rferl.org"],
    ["https://instagram.com/rfe.rl/", "rferl.org"],
    ["https://www.instagram.com/stories/radiosvoboda/1/", "svoboda.org"],
    ["https://t.me/rferl/123", "rferl.org"],
    ["https://t.me/s/rferl?before=1", "rferl.org"],
    ["https://telegram.me/radiofarda", "radiofarda.com"],
    ["https://telegram.dog/CurrentTime", "currenttime.tv"],
    ["https://rferl.t.me/123", "rferl.org"],
    ["tg://resolve?domain=rferl&post=1", "rferl.org"],
    ["TG:resolve?domain=Sibrealii", "sibreal.org"],
    ["https://t.me/Sever_Feedback_bot?start=1", "severreal.org"],
    ["https://vk.com/public12637912", "svoboda.org"],
    ["https://m.vk.ru/club12637912?w=1", "svoboda.org"],
    ["https://vk.com/wall-12637912_123", "svoboda.org"],
    ["https://vk.com/feed?w=wall-12637912_123", "svoboda.org"],
    ["https://vk.com/@-12637912-name", "svoboda.org"],
    ["https://soundcloud.com/radio-svoboda/sets/x", "svoboda.org"],
    ["https://ok.ru/radio.svoboda/topic/1", "svoboda.org"],
    ["https://svobodaradio.livejournal.com/1.html", "svoboda.org"],
    ["https://www.livejournal.com/users/svobodaradio/1.html", "svoboda.org"],
    ["https://www.linkedin.com/company/radio-free-europeradio-liberty/jobs", "about.rferl.org"],
    ["mailto:info@rferl.org", "about.rferl.org"],
    ["MAILTO:Sibir.Realii@RFERL.org?subject=x", "sibreal.org"],
    ["mailto:somebody%40svoboda.org", "svoboda.org"],
    ["https://l.facebook.com/l.php?u=https%3A%2F%2Ft.me%2Frferl", "rferl.org"],
    ["https://web.archive.org/web/2020/https://twitter.com/RFERL", "rferl.org"],
  ])("%s", (address, host) => {
    expect(leadsTo(address)).toEqual({ kind: "account", host });
  });

  test.each(accountData.accounts)(
    "$network $handle, on all its hosts and in any case",
    (account) => {
      const { network, handle, site } = account;
      if (network === "mail") {
        expect(leadsTo(`mailto:${handle.toUpperCase()}`)).toEqual({ kind: "account", host: site });
        return;
      }
      const { hosts, places } = Object.entries(accountData.networks).find(
        ([n]) => n === network,
      )?.[1] ?? {
        hosts: [],
        places: [],
      };
      expect(hosts.length).toBeGreaterThan(0);
      for (const host of hosts) {
        for (const place of places) {
          const start = `https://www.${host}${place.replace("*", "x")}`;
          for (const name of [handle, handle.toUpperCase()]) {
            expect(leadsTo(start + name), start).toEqual({ kind: "account", host: site });
            expect(leadsTo(`${start}x${name}`), start).toBeUndefined();
            expect(leadsTo(`${start + name}x`), start).toBeUndefined();
          }
        }
      }
    },
  );
});

describe("an address that leads elsewhere", () => {
  test.each(NOT_LEADING)("$url: $why", ({ url }) => {
    expect(leadsTo(url)).toBeUndefined();
  });

  test.each([
    "https://t.me/",
    "https://t.me/rferlx",
    "https://t.me/x/rferl",
    "https://t.me/share/url?url=x&text=rferl",
    "https://t.me.evil.example/rferl",
    "https://evil.example/rferl",
    "https://x.com/search?q=RFERL",
    "https://x.com/i/RFERL",
    "https://nyx.com/RFERL",
    "https://www.facebook.com/groups/rferl",
    "https://www.facebook.com/sharer.php?u=rferl",
    "https://vk.com/wall-126379123_1",
    "https://vk.com/id12637912",
    "https://www.youtube.com/watch?v=RFERLPress",
    "https://www.linkedin.com/in/radio-free-europeradio-liberty",
    "mailto:rferl.org",
    "mailto:info@notrferl.org",
    "mailto:info@rferl.org.example",
    "mailto:?subject=info@rferl.org",
    "tg://resolve?domain=x&y=rferl",
    "ftp://www.svoboda.org/",
    "javascript:'https://www.svoboda.org/'",
    "",
    "rferl",
  ])("%s", (address) => {
    expect(leadsTo(address)).toBeUndefined();
  });
});
