import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { EVERYWHERE, watchEverywhere } from "./support/everywhere.ts";
import { BEFORE, contentOf, copy, fieldsSite, heard, paste } from "./support/fields.ts";
import { isAsked } from "./support/question.ts";
import { startSession } from "./support/session.ts";

const session = startSession(fieldsSite, { mayAskFor: EVERYWHERE });

beforeAll(async () => {
  await session.sidenote.plant({ version: 1, region: "russia", papers: "russian-passport" });
  await watchEverywhere(session);
});

describe("what is left as it is", () => {
  test("the page, which sees nothing of Sidenote before it asks", async () => {
    const page = await openFields();
    const look = (): Promise<string> =>
      page.evaluate(() => {
        const { attributes, children } = document.documentElement;
        const own = Object.keys(window).filter((name) => /sidenote/i.test(name));
        return [attributes.length, children.length, ...own].join();
      });
    await copy(session.harness, page, "plain");
    await paste(session.harness, page, "textarea");
    await expect.poll(() => heard(page)).toEqual(["paste"]);
    expect(await look()).toBe("1,2");
  });

  test.each([
    ["plain", "paste"],
    ["plain-rich", "paste"],
    ["long", "paste"],
    ["picture", "paste"],
  ])("what leads nowhere: %s", async (id, event) => {
    const page = await openFields();
    await copy(session.harness, page, id);
    await paste(session.harness, page, id === "picture" ? "rich-text" : "textarea");
    await expect.poll(() => heard(page)).toEqual([event]);
    // Firefox without a window has a clipboard of texts alone.
    const isPicture = id === "picture" && session.harness.kind === "chrome";
    if (isPicture) await page.waitForSelector("#rich-text img");
    else if (id !== "picture")
      await expect.poll(() => contentOf(page, "textarea")).not.toBe(BEFORE);
    expect(await isAsked(page)).toBe(false);
  });

  test.each(["search", "password"])("a field for something else: %s", async (id) => {
    const page = await openFields();
    await copy(session.harness, page, "lead");
    await paste(session.harness, page, id);
    await expect.poll(() => contentOf(page, id)).toContain("https://www.svoboda.org/a/1.html");
    expect(await heard(page)).toEqual(["paste"]);
  });
});

async function openFields(): Promise<Page> {
  const page = await session.open("https://forum.example/fields.html");
  await page.bringToFront();
  return page;
}
