/** The steps of text size, smallest first. `md` is the site's own size. */
export const TEXT_SIZES = ["xs", "sm", "md", "lg", "xl", "xxl"] as const;

export type TextSize = (typeof TEXT_SIZES)[number];

/**
 * How large each step is, in percent of the site's own size. 200 % is what WCAG 2.2 asks a page to
 * bear without loss of content: https://www.w3.org/TR/WCAG22/#resize-text
 */
export const TEXT_SIZE_PERCENT: Readonly<Record<TextSize, number>> = {
  xs: 80,
  sm: 90,
  md: 100,
  lg: 125,
  xl: 150,
  xxl: 200,
};

/** The style sheet of a step, as a path inside the built extension. */
export function textSizeSheet(size: TextSize): string {
  return `text-size/${size}.css`;
}

/**
 * The style sheet that brings the reading areas to a step.
 *
 * `zoom` re-wraps the text inside the width that the site gives it, so that nothing overflows. Only the
 * outermost area of each nest is zoomed, since nested zooms multiply. Words that are wider than the
 * column at a large step may break. The printed page stays the site's own.
 *
 * `md` names the site's own size instead of leaving it out: an open page may already carry another
 * step's sheet from when it was loaded, and this one has to win over it.
 */
export function textSizeCss(size: TextSize, areas: readonly string[]): string {
  const list = areas.join(", ");
  const zoom = TEXT_SIZE_PERCENT[size] / 100;
  const wrap = size === "md" ? "" : "\n    overflow-wrap: anywhere;";
  return `@media screen {
  :is(${list}):not(:is(${list}) *) {
    zoom: ${zoom} !important;${wrap}
  }
}
`;
}
