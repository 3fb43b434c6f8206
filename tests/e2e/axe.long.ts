import { beforeEach, describe, expect, test } from "vitest";
import { findings, findingsInside } from "./support/axe.ts";
import { contrastsInside } from "./support/contrast.ts";
import { testId } from "./support/popup-reader.ts";
import { untilAsked } from "./support/question.ts";
import { startSession } from "./support/session.ts";
import { openView, READER, speak, unfold, VIEWS, type OpenView } from "./support/views.ts";

const session = startSession();

/** One language for each direction of writing. */
const DIRECTIONS = ["en", "fa"] as const;
const THEMES = [
  { theme: "light", dark: false },
  { theme: "dark", dark: true },
] as const;

/** What the design asks for between text and what is behind it; level AA asks for 4.5. */
const CONTRAST = 7;

beforeEach(() => session.sidenote.reset());

describe.each(VIEWS)("the view %s", (view) => {
  test("has nothing that axe objects to", async () => {
    const shown = await openView(session.harness, view, 360);
    expect(await findingsInAll(shown)).toEqual([]);
    await shown.close();
  });
});

test("the sample question has nothing that axe objects to", async () => {
  const shown = await openView(session.harness, "try", 360);
  await shown.page.click(testId("sample-share"));
  await shown.page.waitForSelector(testId("question"));
  expect(await findingsInAll(shown)).toEqual([]);
  await shown.close();
});

describe.each(DIRECTIONS)("note and question on a page, in %s", (language) => {
  test.each(THEMES)("have nothing that axe objects to, $theme", async ({ dark }) => {
    await session.sidenote.plant({ ...READER, language });
    const page = await session.open("https://www.rferl.org/a/1.html");
    await session.harness.emulate(page, { dark });
    await page.click(".share__list a");
    await untilAsked(page);
    const contrasts = await contrastsInside(session.sidenote, page);
    // The note and its two buttons, the question and its two.
    expect(contrasts.length).toBeGreaterThanOrEqual(9);
    expect(contrasts.filter(({ ratio }) => ratio < CONTRAST)).toEqual([]);
    expect(await findingsInside(session.sidenote, page)).toEqual([]);
  });
});

/** What axe finds in a view, in both directions of writing and both themes. */
async function findingsInAll(shown: OpenView): Promise<string[]> {
  const found: string[] = [];
  for (const language of DIRECTIONS) {
    await speak(session.sidenote, shown, language);
    await unfold(shown.page);
    for (const { theme, dark } of THEMES) {
      await session.harness.emulate(shown.page, { dark });
      found.push(...(await findings(shown.page)).map((one) => `${language} ${theme}: ${one}`));
    }
  }
  return found;
}
