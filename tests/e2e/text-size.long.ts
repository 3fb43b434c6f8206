import { describe, expect, test } from "vitest";
import { TEXT_STEP_NAMES, TEXT_STEPS } from "../../src/core/text-size.ts";
import { measure, zoomOf } from "./support/article.ts";
import { startSession } from "./support/session.ts";

const session = startSession();

/** Window widths from the narrowest phone to a large screen, in CSS pixels. */
const WIDTHS = Array.from({ length: 41 }, (_, step) => 320 + step * 40);

describe.each([
  ["www.rferl.org", "#article-content"],
  ["www.svoboda.org", "#article-content"],
  ["www.radiofarda.com", "#article-content"],
  ["www.slobodnaevropa.org", ".intro"],
])("on %s", (host, area) => {
  test.each(TEXT_STEP_NAMES)("%s never makes the page wider than any window", async (size) => {
    await session.sidenote.plant({ version: 1, textSize: size });
    const page = await session.open(`https://${host}/a/1.html`);
    await expect.poll(() => zoomOf(page, area)).toBe(TEXT_STEPS[size] / 100);
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 800 });
      expect((await measure(page, area)).overflow, `at ${width}`).toBe(0);
    }
  });
});
