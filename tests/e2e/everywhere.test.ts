import { beforeEach, describe, expect, test } from "vitest";
import { corpusSite } from "./support/corpus-site.ts";
import { EVERYWHERE } from "./support/everywhere.ts";
import { testId, textOf } from "./support/popup-reader.ts";
import { isAsked, sayNo, untilAsked } from "./support/question.ts";
import { startSession } from "./support/session.ts";

const MIRROR = "https://n7xq2.example/a/32900001.html";
const COPY = "https://web.archive.org/web/20180301120000/https://www.svoboda.org/a/32900001.html";
const OTHER = "https://news.example/a/32900001.html";
const BUTTON = ".share__list a";
const READER = { version: 1, region: "russia", papers: "russian-passport", pageNote: "off" };
const EVERY_PAGE = `{ origins: ${JSON.stringify(EVERYWHERE)} }`;

const session = startSession(
  corpusSite({
    "n7xq2.example": "mirror-article-ru-2024",
    "news.example": "voa-article-en-2024",
    "web.archive.org": "wayback-ru-2018",
  }),
  { mayAskFor: [...EVERYWHERE, "*://n7xq2.example/*"] },
);

beforeEach(async () => {
  await session.sidenote.plant(READER);
});

describe("every page", () => {
  test("is not looked at until the reader allows it", async () => {
    const page = await session.open(MIRROR);
    expect(await session.sidenote.canReach(page)).toBe(false);
    expect(await session.sidenote.badge(page)).toMatchObject({ text: "" });
  });

  test("is looked at by itself then: an unknown mirror and a copy are named and guarded, open ones too", async () => {
    const open = await session.open(MIRROR);
    const before = await session.sidenote.stored();
    await switchOn(true);
    await expect.poll(() => session.sidenote.badge(open)).toMatchObject({ text: "!" });

    const page = await session.open(MIRROR);
    await expect
      .poll(() => session.sidenote.badge(page))
      .toMatchObject({
        text: "!",
        title: expect.stringContaining("Radio Svoboda"),
      });
    await page.click(BUTTON);
    await untilAsked(page);
    await sayNo(page);

    const copy = await session.open(COPY);
    await expect
      .poll(() => session.sidenote.badge(copy))
      .toMatchObject({
        title: expect.stringContaining("Radio Svoboda"),
      });
    expect(await session.sidenote.stored()).toEqual(before);
  });

  test("of another outlet stays as it is, and nothing is remembered of it", async () => {
    const page = await session.open(OTHER);
    await expect.poll(() => session.sidenote.isWatched(page)).toBe(true);
    const popup = await session.openPopup(page);
    expect(await textOf(popup, "elsewhere")).toBeDefined();
    expect(await popup.read(`document.querySelector('${testId("everywhere")}').checked`)).toBe(
      true,
    );
    await popup.close();
    expect(await session.sidenote.badge(page)).toMatchObject({ text: "" });
    await page.click(BUTTON, { button: "middle" });
    expect(await isAsked(page)).toBe(false);
  });

  test("that was found is forgotten when its tab goes on to another site", async () => {
    const page = await session.open(MIRROR);
    await expect.poll(() => session.sidenote.remembered()).not.toEqual({});
    await page.goto(OTHER);
    await expect.poll(() => session.sidenote.remembered()).toEqual({});
    await expect.poll(() => session.sidenote.badge(page)).toMatchObject({ text: "" });
  });

  test("is looked at after the background has ended, too", async () => {
    await session.harness.killBackground();
    const page = await session.open(MIRROR);
    await expect.poll(() => session.sidenote.badge(page)).toMatchObject({ text: "!" });
  });

  test("is not looked at any more when the reader takes it back", async () => {
    await switchOn(false);
    await expectNotWatched();
  });

  test("is not looked at any more when it is taken back in the browser's own settings", async () => {
    await switchOn(true);
    await expect.poll(registered).toContain("watch");
    const page = await session.open(OTHER);
    const popup = await session.openPopup(page);
    await session.sidenote.ask(`api.permissions.remove(${EVERY_PAGE})`);
    await expect
      .poll(() => popup.read(`document.querySelector('${testId("everywhere")}').checked`))
      .toBe(false);
    await popup.close();
    await expectNotWatched();
  });
});

test("a site that is counted from now on stays so when every page is looked at, and when no longer", async () => {
  const page = await session.open(MIRROR);
  const popup = await session.openPopup(page);
  await popup.click(`${testId("treat-more")} summary`);
  await popup.click(testId("treat-always"));
  await expect.poll(registered).toContain("sites");
  await popup.close();
  await switchOn(true);
  await expect.poll(registered).toContain("watch");
  await switchOn(false);
  await expect.poll(registered).not.toContain("watch");
  expect(await registered()).toContain("sites");
  const next = await session.open(MIRROR);
  await expect.poll(() => session.sidenote.badge(next)).toMatchObject({ text: "!" });
  await session.sidenote.ask('api.permissions.remove({ origins: ["*://n7xq2.example/*"] })');
  await expect.poll(registered).not.toContain("sites");
});

/** Uses the switch of the popup. */
async function switchOn(isOn: boolean): Promise<void> {
  const page = await session.open("https://example.org/");
  const popup = await session.openPopup(page);
  await popup.click(`${testId("everywhere-more")} summary`);
  await popup.click(testId("everywhere"));
  await expect
    .poll(() => session.sidenote.ask(`api.permissions.contains(${EVERY_PAGE})`))
    .toBe(isOn);
  await popup.close();
}

async function expectNotWatched(): Promise<void> {
  await expect.poll(registered).not.toContain("watch");
  // Its own hosts stay with it.
  const own = await session.open("https://www.svoboda.org/a/1.html");
  await expect.poll(() => session.sidenote.badge(own)).toMatchObject({ text: "!" });
  const page = await session.open(MIRROR);
  expect(await session.sidenote.canReach(page)).toBe(false);
  expect(await session.sidenote.badge(page)).toMatchObject({ text: "" });
}

function registered(): Promise<unknown> {
  return session.sidenote.ask(
    "api.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id))",
  );
}
