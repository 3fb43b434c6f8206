import { describe, expect, test } from "vitest";
import { magnification } from "./support/layout.ts";
import { expectGrown, expectWhole, layoutsOf } from "./support/reading-check.ts";
import { startSession } from "./support/session.ts";
import { addressOf, SCRIPTS, TEMPLATES, templateSite } from "./support/templates.ts";

const session = startSession(templateSite);

/** A cross-section: each template once, and each script at least once. */
const PAGES = TEMPLATES.map((template, index) => {
  const script = SCRIPTS[index % SCRIPTS.length] ?? "latin";
  return { template, script };
});

const WIDTHS = [320, 1280];

/** The largest of every spacing, with a column, a theme, a font, and hyphens. */
const EVERYTHING = "555513121";

describe.each(PAGES)("$template in $script", ({ template, script }) => {
  test("grows where it is read, and nowhere else, and stays whole", async () => {
    await session.sidenote.reset();
    const page = await session.open(addressOf(template, script));
    const own = await layoutsOf(page, WIDTHS);
    for (const [index, layout] of own.entries()) expectWhole(layout, `own at ${WIDTHS[index]}`);
    for (const size of [80, 200, 300]) {
      await session.sidenote.plant({ version: 2, textSize: size });
      await expect.poll(() => magnification(page)).toBeCloseTo(size / 100);
      const now = await layoutsOf(page, WIDTHS);
      for (const [index, layout] of now.entries()) {
        const before = own[index];
        if (before) expectGrown(before, layout, size / 100, `${size} at ${WIDTHS[index]}`);
      }
    }
    await session.sidenote.plant({ version: 2, textSize: 130, reading: EVERYTHING });
    await expect.poll(() => magnification(page)).toBeCloseTo(1.3);
    for (const layout of await layoutsOf(page, WIDTHS)) expectWhole(layout, "with everything");
  });
});
