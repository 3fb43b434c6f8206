import type { Page } from "puppeteer-core";
import { beforeEach, expect, test } from "vitest";
import { EVERYWHERE, watchEverywhere, watchNothing } from "./support/everywhere.ts";
import { contentOf, copy, fieldsSite, heard, paste } from "./support/fields.ts";
import { isAsked, sayNo, untilAsked } from "./support/question.ts";
import { sampleSite } from "./support/sample-site.ts";
import { startSession } from "./support/session.ts";

const session = startSession(
  (host, address) => fieldsSite(host, address) ?? sampleSite(host, address),
  { mayAskFor: EVERYWHERE },
);
const READER = { version: 1, region: "russia", papers: "russian-passport", pageNote: "off" };
const INSERTED = "before Look: https://www.svoboda.org/a/1.htmlafter";

beforeEach(() => session.sidenote.plant(READER));

test("a paste reaches the page as it is, and an own page keeps its guard when that changes", async () => {
  const page = await openFields();
  await copy(session.harness, page, "lead");
  await paste(session.harness, page, "textarea");
  await expect.poll(() => contentOf(page, "textarea")).toBe(INSERTED);
  expect(await heard(page)).toEqual(["paste"]);

  const article = await session.open("https://www.rferl.org/a/1.html");
  await expect.poll(() => session.sidenote.planOf(article)).toHaveProperty("modes");
  await watchEverywhere(session);

  // The page that was open before is watched from now on.
  await expect.poll(() => session.sidenote.isWatched(page)).toBe(true);
  await page.bringToFront();
  await copy(session.harness, page, "lead");
  await paste(session.harness, page, "input");
  await untilAsked(page);
  await sayNo(page);

  await article.bringToFront();
  await article.click(".share__list a");
  await untilAsked(article);
  await sayNo(article);
});

test("the end of the permission is noticed in pages that are open", async () => {
  await watchEverywhere(session);
  const page = await openFields();
  await watchNothing(session);
  await page.bringToFront();
  await copy(session.harness, page, "lead");
  await paste(session.harness, page, "textarea");
  await expect.poll(() => contentOf(page, "textarea")).toBe(INSERTED);
  expect(await isAsked(page)).toBe(false);
  await copy(session.harness, page, "lead");
  await paste(session.harness, page, "input");
  await expect.poll(() => contentOf(page, "input")).toBe(INSERTED);
  expect(await heard(page)).toEqual(["paste"]);
});

async function openFields(): Promise<Page> {
  const page = await session.open("https://forum.example/fields.html");
  await page.bringToFront();
  return page;
}
