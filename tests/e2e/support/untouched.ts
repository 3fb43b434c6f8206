import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { isAsked } from "./question.ts";
import { startSession } from "./session.ts";
import { closeOthers, openVectors, READER, rowsHere, vectorsSite } from "./vectors-page.ts";
import { act, outcome } from "./ways.ts";

/** Tests that each of some ways of acting is done at once when the reader wants to be asked about nothing. */
export function testUntouched(isMeant: (index: number) => boolean): void {
  const session = startSession(vectorsSite);
  let page: Page;
  let isLeaving = false;
  beforeAll(async () => {
    page = await session.harness.open("about:blank");
    await session.sidenote.plant({ ...READER, guards: "oooooo" });
    await openVectors(session, page);
  });

  describe("when Sidenote is told not to ask", () => {
    const rows = rowsHere().filter((_, index) => isMeant(index));
    test.each(rows)("$name is done at once", async ({ vector }) => {
      if (isLeaving) await openVectors(session, page);
      else await page.evaluate("reached.length = 0");
      isLeaving = vector.done.startsWith("https://www.rferl.org/");
      const sent = session.server.requests.length;
      await act(session.harness, page, vector);
      const done = vector.doneAtOnce ?? vector.done;
      await expect.poll(() => outcome(page, done, session.server.requests.slice(sent))).toBe(true);
      await closeOthers(session, page);
      await expect.poll(() => isAsked(page)).toBe(false);
    });
  });
}
