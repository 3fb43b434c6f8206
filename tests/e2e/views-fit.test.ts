import { beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/core/language.ts";
import { startSession } from "./support/session.ts";
import { misfits, openView, speak, unfold, VIEWS } from "./support/views.ts";

const session = startSession();

beforeAll(() => session.sidenote.reset());

describe.each(VIEWS)("the view %s in every language", (view) => {
  test("fits into 320 pixels, also with text of twice the size", async () => {
    const shown = await openView(session.harness, view, 320);
    const { page } = shown;
    const found: string[] = [];
    for (const language of LANGUAGES) {
      await speak(session.sidenote, shown, language);
      await unfold(page);
      for (const size of ["100%", "200%"]) {
        await page.evaluate((percent) => {
          document.documentElement.style.fontSize = percent;
        }, size);
        found.push(...(await misfits(page)).map((one) => `${language} ${size}: ${one}`));
      }
    }
    await shown.close();
    expect(found).toEqual([]);
  });
});
