import { describe, expect, test } from "vitest";
import { SITES } from "../../src/core/sites.ts";
import lookAlikes from "../fixtures/look-alikes.json" with { type: "json" };
import { textOf } from "./support/popup-reader.ts";
import { startSession } from "./support/session.ts";

const session = startSession();

describe("RFE/RL's own hosts", () => {
  test("are all marked and named right, http and https by turns", async () => {
    const page = await session.open("about:blank");
    for (const [index, { host, names }] of SITES.entries()) {
      const scheme = index % 2 === 0 ? "https" : "http";
      const prefix = host.split(".").length === 2 ? "www." : "";
      await page.goto(`${scheme}://${prefix}${host}/a/${index}.html`);
      await expect
        .poll(() => session.sidenote.badge(page), { message: host })
        .toEqual({ text: "?", title: `Sidenote. ${names.en}: the notice may describe you` });
    }
  });

  test.each([
    ["https://amp.svoboda.org/a/1.html", "Radio Svoboda"],
    ["http://m.ru.krymr.com/a/1.html", "Krym.Realii"],
    ["https://en.radiofarda.com/a/1.html", "Radio Farda English"],
  ])("%s is %s in the popup", async (url, name) => {
    const page = await session.open(url);
    const popup = await session.openPopup(page);
    expect(await textOf(popup, "service")).toBe(name);
  });
});

describe("a page that only looks like RFE/RL's is left alone", () => {
  const { addresses } = lookAlikes;

  // A page that is left alone leaves nothing behind, so one tab does for all of them.
  test("whatever trick its address plays", async () => {
    const page = await session.open("about:blank");
    for (const { url, why } of addresses) {
      await session.harness.goTo(page, url);
      expect(new URL(page.url()).hostname, url).toBe(new URL(url).hostname);
      // Only a page that the browser keeps Sidenote out of refuses a script of ours.
      expect(await session.sidenote.canReach(page), `${url}: ${why}`).toBe(false);
      expect(await session.sidenote.badge(page), url).toEqual({ text: "", title: "Sidenote" });
    }
    expect(await session.sidenote.remembered()).toEqual({});
  });

  test("while a real one is reached, so that the refusal means something", async () => {
    const page = await session.open("https://www.svoboda.org/a/1.html");
    expect(await session.sidenote.canReach(page)).toBe(true);
  });
});
