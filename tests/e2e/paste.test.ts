import type { Frame, Page } from "puppeteer-core";
import { beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { EVERYWHERE, watchEverywhere } from "./support/everywhere.ts";
import { BEFORE, contentOf, copy, drag, fieldsSite, heard, paste } from "./support/fields.ts";
import { isAsked, sayNo, sayYes, untilAsked } from "./support/question.ts";
import { startSession } from "./support/session.ts";

const session = startSession(fieldsSite, { mayAskFor: EVERYWHERE });
const READER = { version: 1, region: "russia", papers: "russian-passport", pageNote: "off" };
const FORUM = "https://forum.example/fields.html";
const INSERTED = "before Look: https://www.svoboda.org/a/1.htmlafter";

beforeAll(() => watchEverywhere(session));
beforeEach(async () => {
  await session.sidenote.plant(READER);
  await session.sidenote.ask('api.storage.session.remove("pause-until")');
});

describe("a text that leads to RFE/RL", () => {
  test.each(["input", "textarea", "rich-text", "shadow"])("is asked about: %s", async (id) => {
    const page = await openFields();
    await copy(session.harness, page, "lead");
    await paste(session.harness, page, id);
    await untilAsked(page);
    expect(await session.sidenote.shownOn(page)).toMatch(/leads to Radio Svoboda/);
    await page.bringToFront();
    await sayNo(page);
    expect(await contentOf(page, id)).toBe(BEFORE);
    expect(await heard(page)).toEqual([]);

    await paste(session.harness, page, id);
    await untilAsked(page);
    await sayYes(page);
    await expect.poll(() => contentOf(page, id)).toBe(INSERTED);
    expect(await heard(page)).toEqual(["made paste"]);
    await page.evaluate(() => document.execCommand("undo"));
    expect(await contentOf(page, id)).toBe(BEFORE);
  });

  test("is asked about in a frame that the page writes itself", async () => {
    const page = await openFields();
    await copy(session.harness, page, "lead");
    const frame = frameOf(page);
    await frame.click("#framed");
    await paste(session.harness, page, "framed", frame);
    await untilAsked(frame);
    await sayYes(page, frame);
    await expect.poll(() => contentOf(frame, "framed")).toBe(INSERTED);
  });

  test("goes to an editor that takes pastes itself, with its markup", async () => {
    const page = await openFields();
    await copy(session.harness, page, "rich");
    await paste(session.harness, page, "editor");
    await untilAsked(page);
    expect(await contentOf(page, "editor")).toBe(BEFORE);
    await sayYes(page);
    await expect
      .poll(() => contentOf(page, "editor"))
      .toMatch(/^before\s+A story that everybody reads\s*after with html$/);
  });

  test("is asked about each time, and the same only once more when the page takes the field away", async () => {
    const page = await openFields();
    await copy(session.harness, page, "lead");
    await paste(session.harness, page, "input");
    await untilAsked(page);
    await page.evaluate(() => document.querySelector("#input")?.remove());
    await sayYes(page);
    await expect.poll(() => session.sidenote.shownOn(page)).toMatch(/once more/);
    await page.bringToFront();
    await paste(session.harness, page, "textarea");
    await expect.poll(() => contentOf(page, "textarea")).toBe(INSERTED);
    expect(await heard(page)).toEqual(["paste"]);
    await paste(session.harness, page, "rich-text");
    await untilAsked(page);
    await sayNo(page);
    expect(await contentOf(page, "rich-text")).toBe(BEFORE);
  });

  test("is given back with a word when nobody asks about it", async () => {
    const page = await openFields();
    await session.sidenote.cutOff(page);
    const said: string[] = [];
    page.on("dialog", (dialog) => {
      said.push(dialog.message());
      dialog.accept().catch(() => undefined);
    });
    await copy(session.harness, page, "lead");
    await paste(session.harness, page, "textarea");
    await expect.poll(() => said).toHaveLength(1);
    expect(await contentOf(page, "textarea")).toBe(BEFORE);
    await paste(session.harness, page, "textarea");
    await expect.poll(() => contentOf(page, "textarea")).toBe(INSERTED);
    expect(await heard(page)).toEqual(["paste"]);
  });

  test.skipIf(inject("browserKind") === "firefox")(
    "is asked about when it is dropped",
    async () => {
      // Firefox's driver begins a drag and never ends it.
      const page = await openFields();
      await drag(page, "#link", "#textarea");
      await untilAsked(page);
      expect(await contentOf(page, "textarea")).toBe(BEFORE);
      await sayYes(page);
      await expect
        .poll(() => contentOf(page, "textarea"))
        .toContain("https://www.svoboda.org/a/3.html");
      expect(await heard(page)).toEqual(["made drop"]);
      await drag(page, "#plain-link", "#input");
      await expect.poll(() => contentOf(page, "input")).toContain("https://news.example/a/3.html");
      expect(await heard(page)).toEqual(["made drop", "drop"]);
    },
  );
});

describe("what the reader chooses", () => {
  test.each([
    ["off", { guards: "oooooo" }],
    ["elsewhere", { region: "elsewhere", papers: "neither" }],
  ])("%s: the text goes in and nothing is asked", async (_, choice) => {
    await session.sidenote.plant({ ...READER, ...choice });
    const page = await openFields();
    await copy(session.harness, page, "lead");
    await paste(session.harness, page, "textarea");
    await expect.poll(() => contentOf(page, "textarea")).toBe(INSERTED);
    expect(await session.sidenote.shownOn(page)).toBe("");
  });

  test("a reminder stops nothing", async () => {
    await session.sidenote.plant({ ...READER, guards: "rrrrrr" });
    const page = await openFields();
    await copy(session.harness, page, "lead");
    await paste(session.harness, page, "textarea");
    await expect.poll(() => contentOf(page, "textarea")).toBe(INSERTED);
    await expect.poll(() => session.sidenote.shownOn(page)).toMatch(/leads to Radio Svoboda/);
    expect(await isAsked(page)).toBe(false);
  });

  test("a pause holds here too", async () => {
    const page = await openFields();
    await session.sidenote.ask('api.storage.session.set({ "pause-until": Date.now() + 600000 })');
    await copy(session.harness, page, "lead");
    await paste(session.harness, page, "textarea");
    await expect.poll(() => contentOf(page, "textarea")).toBe(INSERTED);
    expect(await isAsked(page)).toBe(false);
  });
});

async function openFields(): Promise<Page> {
  const page = await session.open(FORUM);
  await page.bringToFront();
  return page;
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (frame === undefined) throw new Error("no frame");
  return frame;
}
