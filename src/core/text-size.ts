/** The named steps of text size, smallest first, in percent of the site's own size. */
export const TEXT_STEPS = { xs: 80, sm: 90, md: 100, lg: 125, xl: 150, xxl: 200 } as const;

export type TextStep = keyof typeof TEXT_STEPS;

/** The names of the steps, smallest first. */
export const TEXT_STEP_NAMES = ["xs", "sm", "md", "lg", "xl", "xxl"] as const;

/**
 * Every size that can be set: the named steps and each ten percent between 80 and 300. 200 % is what WCAG
 * 2.2 asks a page to bear without loss of content: https://www.w3.org/TR/WCAG22/#resize-text
 */
export const TEXT_PERCENTS = [
  80, 90, 100, 110, 120, 125, 130, 140, 150, 160, 170, 180, 190, 200, 210, 220, 230, 240, 250, 260,
  270, 280, 290, 300,
] as const;

/** A size in percent of the site's own, or `browser` for what the browser's default font size asks for. */
export type TextSize = (typeof TEXT_PERCENTS)[number] | "browser";

/** Every choice of text size. */
export const TEXT_SIZES: readonly TextSize[] = [...TEXT_PERCENTS, "browser"];

/** The site's own size. */
export const OWN_SIZE = 100;

/** Reads a text size out of whatever was stored; what is unknown is the site's own. */
export function parseTextSize(stored: unknown): TextSize {
  return TEXT_SIZES.find((size) => size === stored) ?? OWN_SIZE;
}

/** The name of a size, where it is one of the steps. */
export function stepOf(size: TextSize): TextStep | undefined {
  return TEXT_STEP_NAMES.find((step) => TEXT_STEPS[step] === size);
}

/** The next size up or down, in steps of ten percent. At the ends, and from there, it stays. */
export function nextSize(size: TextSize, direction: "larger" | "smaller"): TextSize {
  const from = size === "browser" ? OWN_SIZE : size;
  const tens = TEXT_PERCENTS.filter((percent) => percent % 10 === 0);
  const next =
    direction === "larger"
      ? tens.find((percent) => percent > from)
      : tens.findLast((percent) => percent < from);
  return next ?? size;
}
