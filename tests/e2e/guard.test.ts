import type { Page } from "puppeteer-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isAsked, sayNo, sayYes, untilAsked } from "./support/question.ts";
import { startSession } from "./support/session.ts";
import { closeOthers, openVectors, READER, rowsHere, vectorsSite } from "./support/vectors-page.ts";
import { act, outcome } from "./support/ways.ts";
import { BEYOND, VECTORS } from "./vectors.ts";

const session = startSession(vectorsSite);

test("the table has at least 45 rows, and says of the rest why it cannot be held", () => {
  expect(VECTORS.length).toBeGreaterThanOrEqual(45);
  for (const [what, why] of BEYOND) expect(`${what}${why}`).not.toBe("");
});

let page: Page;
beforeAll(async () => {
  page = await session.harness.open("about:blank");
});

describe("when Sidenote asks", () => {
  beforeAll(() => session.sidenote.plant(READER));
  // A yes holds for a while, so each row begins on a page that was asked nothing yet.
  beforeEach(() => openVectors(session, page));

  test.each(rowsHere())("$name is held, and done unchanged on a yes", async ({ vector }) => {
    const sent = session.server.requests.length;
    const since = () => session.server.requests.slice(sent);
    const fields = await page.evaluate("fields()");

    await act(session.harness, page, vector);
    await untilAsked(page);
    expect(await outcome(page, vector.done, since())).toBe(false);
    await sayNo(page);
    expect(await outcome(page, vector.done, since())).toBe(false);
    if (vector.way.kind !== "type") expect(await page.evaluate("fields()")).toBe(fields);

    await act(session.harness, page, vector);
    await untilAsked(page);
    await sayYes(page);
    if (vector.isAgain) {
      expect(await outcome(page, vector.done, since())).toBe(false);
      await act(session.harness, page, vector);
    }
    await expect.poll(() => outcome(page, vector.done, since())).toBe(true);
    await closeOthers(session, page);
    await expect.poll(() => isAsked(page)).toBe(false);
  });
});
