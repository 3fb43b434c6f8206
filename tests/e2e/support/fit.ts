import { expect } from "vitest";
import { LANGUAGES } from "../../../src/core/language.ts";
import type { Session } from "./session.ts";
import { misfits, openView, speak, unfold, type View } from "./views.ts";

/** Expects a view to fit into 320 pixels in every language, also with text of twice the size. */
export async function expectFit({ harness, sidenote }: Session, view: View): Promise<void> {
  const shown = await openView(harness, view, 320);
  const found: string[] = [];
  for (const language of LANGUAGES) {
    await speak(sidenote, shown, language);
    await unfold(shown.page);
    for (const size of ["100%", "200%"]) {
      await shown.page.evaluate((percent) => {
        document.documentElement.style.fontSize = percent;
      }, size);
      found.push(...(await misfits(shown.page)).map((one) => `${language} ${size}: ${one}`));
    }
  }
  await shown.close();
  expect(found).toEqual([]);
}
