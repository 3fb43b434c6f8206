import { beforeEach, describe, expect, inject, test } from "vitest";
import { RECORD_LENGTH } from "../../src/core/settings-record.ts";
import { zoomOf } from "./support/article.ts";
import { choose, levelOf, testId, textOf, valueOf } from "./support/popup-reader.ts";
import { startSession } from "./support/session.ts";

const session = startSession();
const ARTICLE = "https://www.svoboda.org/a/1.html";

beforeEach(() => session.sidenote.reset());

/** What lies in storage, and what must be read from it. */
const PLANTED = [
  {
    what: "one bad field",
    stored: { version: 1, region: "russia", papers: 42, textSize: "lg", language: "ru" },
    read: { region: "russia", papers: "unset", language: "ru", zoom: 1.25 },
  },
  {
    what: "foreign values",
    stored: { version: 1, region: "Россия", papers: "russian-passport", textSize: "huge" },
    read: { region: "unset", papers: "russian-passport", language: "auto", zoom: 1 },
  },
  {
    what: "an older record without a version",
    stored: { region: "belarus", textSize: 150 },
    read: { region: "belarus", papers: "unset", language: "auto", zoom: 1.5 },
  },
  {
    what: "a newer record",
    stored: { version: 99, region: "russia", papers: "neither", textSize: { percent: 120 } },
    read: { region: "russia", papers: "neither", language: "auto", zoom: 1 },
  },
  {
    what: "no record at all",
    stored: "broken",
    read: { region: "unset", papers: "unset", language: "auto", zoom: 1 },
  },
  {
    what: "a list",
    stored: [{ region: "russia" }],
    read: { region: "unset", papers: "unset", language: "auto", zoom: 1 },
  },
];

describe("settings that are not as they should be", () => {
  test.each(PLANTED)(
    "$what: what is good survives, the rest falls back",
    async ({ stored, read }) => {
      await session.sidenote.plant(stored);
      const page = await session.open(ARTICLE);
      const popup = await session.openPopup(page);
      const { zoom, ...lists } = read;
      for (const [id, value] of Object.entries(lists)) {
        expect(await valueOf(popup, id)).toBe(value);
      }
      await expect.poll(() => zoomOf(page)).toBe(zoom);
      // The first change writes a sound record and loses nothing that was good.
      await choose(popup, "papers", "stateless-resident");
      await expect
        .poll(() => session.sidenote.stored())
        .toMatchObject({
          settings: { version: 2, region: read.region, papers: "stateless-resident" },
        });
    },
  );
});

describe("a background that was ended", () => {
  test("is not needed by the popup, and is back for the badge", async () => {
    const page = await session.open(ARTICLE);
    await session.harness.killBackground();
    const popup = await session.openPopup(page);
    await session.harness.killBackground();
    await choose(popup, "region", "russia-controlled-ukraine");
    await session.harness.killBackground();
    await choose(popup, "papers", "russian-passport");
    await expect.poll(() => levelOf(popup)).toBe("described");
    await expect.poll(() => session.sidenote.badge(page)).toMatchObject({ text: "!" });
  });

  test("is back for the next page, and for the text size of the open one", async () => {
    const page = await session.open(ARTICLE);
    await session.harness.killBackground();
    await page.goto("https://www.radiofarda.com/a/2.html");
    await expect
      .poll(async () => (await session.sidenote.badge(page)).title)
      .toContain("Radio Farda");
    await session.harness.killBackground();
    await session.sidenote.plant({ version: 1, textSize: "lg" });
    await expect.poll(() => zoomOf(page)).toBe(1.25);
  });
});

describe("what the content script gets to know", () => {
  test("is the plan alone, and the plan follows the settings", async () => {
    const page = await session.open(ARTICLE);
    const ask = "ask";
    const modes = { share: ask, like: ask, comment: ask, save: ask, contact: ask, donate: ask };
    await expect.poll(() => session.sidenote.planOf(page)).toEqual({ modes, quietUntil: 0 });
    await session.sidenote.plant({ version: 1, region: "elsewhere", papers: "neither" });
    await expect.poll(() => session.sidenote.planOf(page)).toEqual({ modes: {}, quietUntil: 0 });
  });
});

describe("what lies in storage", () => {
  test("is one record of fixed length, and nothing once all is as it was at first", async () => {
    const page = await session.open(ARTICLE);
    const popup = await session.openPopup(page);
    expect(await session.sidenote.stored()).toEqual({});
    await choose(popup, "region", "russia");
    await expect.poll(() => session.sidenote.stored()).toHaveProperty("settings.region", "russia");
    const stored = await session.sidenote.stored();
    expect(JSON.stringify(stored)).toHaveLength('{"settings":}'.length + RECORD_LENGTH);
    await choose(popup, "region", "unset");
    await expect.poll(() => session.sidenote.stored()).toEqual({});
  });
});

describe("what Sidenote cannot reach", () => {
  test("is every address: a request out of an extension page is refused and never sent", async () => {
    const sent = session.server.requests.length;
    const request = `fetch("https://www.rferl.org/a/1.html").then(() => "sent", () => "refused")`;
    expect(await session.sidenote.ask(request)).toBe("refused");
    expect(session.server.requests.slice(sent)).toEqual([]);
  });
});

// Chromium has no call that takes away a host of the manifest; there only the reader can, in its own pages.
describe.runIf(inject("browserKind") === "firefox")("hosts that the reader has taken away", () => {
  test("are said in the popup, which still knows the page, and can be given back there", async () => {
    const origins = "{ origins: api.runtime.getManifest().host_permissions }";
    const page = await session.open(ARTICLE);
    await expect.poll(() => session.sidenote.badge(page)).toMatchObject({ text: "?" });
    await session.sidenote.ask(`api.permissions.remove(${origins})`);
    // As if the page had been opened while the access was gone.
    await session.sidenote.ask(
      'api.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => api.action.setBadgeText({ tabId: id, text: "" }))))',
    );
    const popup = await session.openPopup(page);
    expect(await textOf(popup, "access")).toMatch(/cannot warn you/);
    await popup.click(testId("allow"));
    await expect.poll(() => textOf(popup, "access")).toBeUndefined();
    expect(await session.sidenote.ask(`api.permissions.contains(${origins})`)).toBe(true);
    await popup.close();
    await expect.poll(() => session.sidenote.badge(page)).toMatchObject({ text: "?" });
  });
});
