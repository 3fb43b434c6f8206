import { beforeEach, expect, test } from "vitest";
import { zoomOf } from "./support/article.ts";
import { corpusSite } from "./support/corpus-site.ts";
import { EVERYWHERE, watchEverywhere } from "./support/everywhere.ts";
import { testId } from "./support/popup-reader.ts";
import { sampleSite } from "./support/sample-site.ts";
import { startSession } from "./support/session.ts";

const MIRROR = "https://n7xq2.example/a/32900001.html";
const ARTICLE = "https://www.svoboda.org/a/1.html";
const corpus = corpusSite({ "n7xq2.example": "mirror-article-ru-2024" });
const session = startSession(
  (host, address) => (host === "n7xq2.example" ? corpus(host, address) : sampleSite(host, address)),
  { mayAskFor: EVERYWHERE },
);

beforeEach(() => session.sidenote.reset());

test("erasing removes settings, permissions and memory, looks, and says so; open pages follow", async () => {
  const { sidenote, harness } = session;
  await sidenote.plant({
    version: 1,
    region: "russia",
    papers: "russian-passport",
    textSize: 150,
    pageNote: "off",
  });
  await watchEverywhere(session);
  const article = await session.open(ARTICLE);
  await expect.poll(() => zoomOf(article)).toBe(1.5);
  const mirror = await session.open(MIRROR);
  await expect.poll(() => sidenote.badge(mirror)).toMatchObject({ text: "!" });

  const settings = await harness.openExtensionPage("options/options.html");
  await settings.bringToFront();
  await settings.waitForSelector(testId("erase"));
  await settings.click(testId("erase"));
  await settings.waitForSelector(testId("erase-keep"));
  expect(await sidenote.stored()).not.toEqual({});
  await settings.click(testId("erase-sure"));
  await expect.poll(() => settings.$eval(testId("erased"), (one) => one.textContent)).not.toBe("");
  expect(await settings.$eval(testId("erased"), (one) => one.getAttribute("data-left"))).toBe("");

  expect(await sidenote.stored()).toEqual({});
  expect(await sidenote.remembered()).toEqual({});
  expect(
    await sidenote.ask(`api.permissions.contains({ origins: ${JSON.stringify(EVERYWHERE)} })`),
  ).toBe(false);
  await expect.poll(() => sidenote.ask("api.scripting.getRegisteredContentScripts()")).toEqual([]);
  await expect.poll(() => zoomOf(article)).toBe(1);
  await expect.poll(() => sidenote.badge(article)).toMatchObject({ text: "?" });
  await settings.close();
});

test("what is not confirmed is not erased", async () => {
  await session.sidenote.plant({ version: 1, region: "russia" });
  const before = await session.sidenote.stored();
  const settings = await session.harness.openExtensionPage("options/options.html");
  await settings.bringToFront();
  await settings.waitForSelector(testId("erase"));
  await settings.click(testId("erase"));
  await settings.waitForSelector(testId("erase-keep"));
  await settings.click(testId("erase-keep"));
  await settings.waitForSelector(testId("erase"));
  expect(await session.sidenote.stored()).toEqual(before);
  await settings.close();
});
