import { describe, expect, test } from "vitest";
import { TEXT_PERCENTS, TEXT_STEP_NAMES, TEXT_STEPS } from "../../src/core/text-size.ts";
import { magnification } from "./support/layout.ts";
import { expectGrown, expectWhole, layoutsOf, WIDTHS } from "./support/reading-check.ts";
import { startSession } from "./support/session.ts";
import { addressOf, SCRIPTS, TEMPLATES, templateSite } from "./support/templates.ts";

const session = startSession(templateSite);

/** Each control at each of its choices, alone and at a size of 150 %. */
const READINGS = Array.from({ length: 9 }, (_, place) =>
  [1, 2, 3, 4, 5].map((digit) => `${"0".repeat(place)}${digit}${"0".repeat(8 - place)}`),
).flat();

describe.each(TEMPLATES)("%s", (template) => {
  test.each(SCRIPTS)("in %s grows by every size at every width and stays whole", async (script) => {
    await session.sidenote.reset();
    const page = await session.open(addressOf(template, script));
    const own = await layoutsOf(page, WIDTHS);
    const steps = TEXT_STEP_NAMES.map((step) => TEXT_STEPS[step]);
    const sizes = script === "cyrillic" ? TEXT_PERCENTS : [...steps, 300];
    for (const size of sizes) {
      await session.sidenote.plant({ version: 2, textSize: size });
      await expect.poll(() => magnification(page)).toBeCloseTo(size / 100);
      for (const [index, layout] of (await layoutsOf(page, WIDTHS)).entries()) {
        const before = own[index];
        if (before) expectGrown(before, layout, size / 100, `${size} at ${WIDTHS[index]}`);
      }
    }
  });

  // What a choice does to the layout follows from the template, and from where lines break: the article has all
  // scripts, the other templates in turn the one of the widest reach and the one from right to left.
  const turn = TEMPLATES.indexOf(template) % 2 === 0 ? "latin" : "arabic";
  const scripts: readonly (typeof SCRIPTS)[number][] = template === "article" ? SCRIPTS : [turn];
  test.each(scripts)("in %s stays whole with every choice of every control", async (script) => {
    await session.sidenote.reset();
    const page = await session.open(addressOf(template, script));
    for (const [index, reading] of READINGS.entries()) {
      const textSize = index % 2 === 0 ? 150 : 160;
      await session.sidenote.plant({ version: 2, textSize, reading });
      await expect.poll(() => magnification(page)).toBeCloseTo(textSize / 100);
      for (const [at, layout] of (await layoutsOf(page, WIDTHS)).entries()) {
        expectWhole(layout, `${reading} at ${WIDTHS[at]}`);
      }
    }
  });
});
