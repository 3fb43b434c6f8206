import {
  APART,
  AREAS,
  GROUNDS,
  OUTERMOST,
  OWN_COLOURS,
  ROOTS,
  TEXTS,
  TITLES,
} from "./reading-areas.ts";
import { fontsOf, paletteOf, type Palette } from "./reading-themes.ts";
import { OWN, type ReadingControl } from "./reading.ts";
import { OWN_SIZE, TEXT_PERCENTS, type TextSize } from "./text-size.ts";

const HEADINGS = "h1, h2, h3, h4, h5, h6";

/** Scripts whose letters join: space between them would tear words apart. */
const JOINED = ["ar", "fa", "prs", "ps", "ur", "ug", "sd"]
  .map((language) => `:lang(${language})`)
  .join(", ");

/** The custom property that carries the factor. */
const SIZE = "--reading-size";

/** The size, in CSS pixels, that browsers have as their default until the reader changes it. */
const USUAL_DEFAULT = 16;

/** An element and what is in it, but for what stays apart. */
function within(area: string, but = ""): string {
  const not = but === "" ? APART : `${APART}, ${but}`;
  return `:is(${area}, :is(${area}) *):not(:is(${not}), :is(${APART}) *)`;
}

/** The rules that bring the text to a size; none for the site's own. */
export function sizeRules(size: TextSize): string {
  if (size === "browser") return browserSizes() + zoomRules(`var(${SIZE}, 1)`);
  return size === OWN_SIZE ? "" : zoomRules(String(size / 100));
}

/**
 * `zoom` re-wraps the text inside the width that the site gives it, so that nothing overflows. Only the
 * outermost area of each nest is zoomed, since nested zooms multiply, and what stays apart inside one is
 * brought back. Words that are wider than the column at a large step may break.
 */
function zoomRules(zoom: string): string {
  return `${OUTERMOST} { zoom: ${zoom} !important; overflow-wrap: anywhere !important; }
:is(${AREAS}) :is(${APART}):not(:is(${APART}) *) { zoom: calc(1 / ${zoom}) !important; }
`;
}

/** The factor that follows from the browser's default font size. */
function browserSizes(): string {
  const [smallest, largest] = [TEXT_PERCENTS[0], TEXT_PERCENTS.at(-1) ?? OWN_SIZE];
  const rules: string[] = [];
  const add = (condition: string, px: number): void => {
    const factor = Math.max(smallest / 100, px / USUAL_DEFAULT);
    rules.push(`@media ${condition} { ${ROOTS} { ${SIZE}: ${factor}; } }\n`);
  };
  for (let px = USUAL_DEFAULT + 1; px * 100 <= USUAL_DEFAULT * largest; px += 1) {
    add(`not ${defaultAtMost(px - 0.5)}`, px);
  }
  for (let px = USUAL_DEFAULT - 1; (px + 1) * 100 > USUAL_DEFAULT * smallest; px -= 1) {
    add(defaultAtMost(px + 0.5), px);
  }
  return rules.join("");
}

// In a media query an em is the browser's default font size, whatever the page has. A query can only compare
// with the window's width, so the difference is blown up until it decides alone.
function defaultAtMost(px: number): string {
  return `(min-width: calc(1px + max(0px, (1em - ${px}px) * 99999)))`;
}

/** The rules for a choice of a control; none for the site's own. */
export function controlRules(control: ReadingControl, choice: string): string {
  if (choice === OWN) return "";
  switch (control) {
    case "line":
      return lineRules(Number(choice));
    case "letter":
      return `${within(AREAS, JOINED)} { letter-spacing: ${choice}em !important; }\n`;
    case "word":
      return `${within(AREAS)} { word-spacing: ${choice}em !important; }\n`;
    case "paragraph":
      return `:is(${TEXTS}) :is(p, ul, ol, dl, blockquote), :is(${TEXTS}):is(p, ul, ol, dl, blockquote) { margin-block-end: ${choice}em !important; }\n`;
    case "width":
      return `:is(${TEXTS}):not(:is(${TEXTS}) *) { max-inline-size: ${choice}em !important; }\n`;
    case "theme":
      return themeRules(paletteOf(choice));
    case "font":
      return `${within(AREAS, 'code, pre, kbd, samp, [class*="ico"]')} { font-family: ${fontsOf(choice)} !important; }\n`;
    case "align":
      return `${within(TEXTS, `${HEADINGS}, figure *, table *`)} { text-align: ${choice} !important; }\n`;
    case "hyphens":
      return `${within(AREAS)} { -webkit-hyphens: ${choice} !important; hyphens: ${choice} !important; }\n`;
  }
}

// Headlines are large and short; the same factor would pull their lines apart. The id that nothing has only
// makes their rule the stronger one.
function lineRules(factor: number): string {
  const headline = round(1 + (factor - 1) * 0.6);
  const headlines = `:is(${AREAS}) :is(${HEADINGS}), ${TITLES}`;
  return `${within(AREAS, "sub, sup")} { line-height: ${factor} !important; }
${within(headlines)}:not(#_#_) { line-height: ${headline} !important; }
`;
}

// The line above and below keeps the margins of what is inside on the ground, and the shadow gives text that
// stands at its edge some room; neither moves anything but by that line.
// Forced colours are the reader's own choice for everything, so a theme keeps out of their way.
function themeRules(palette: Palette | undefined): string {
  if (palette === undefined) return "";
  const { paper, ink, link, line, scheme } = palette;
  const ground = `:is(${GROUNDS}):not(:is(${GROUNDS}) *)`;
  const kept = `${OWN_COLOURS}, input, select, textarea, svg, img, picture`;
  const inside = (what: string): string => `${ground} ${what}:not(:is(${kept}), :is(${kept}) *)`;
  const strong = scheme === "dark" ? "#ffffff" : "#000000";
  return `@media (forced-colors: none) {
${ground} { background: ${paper} !important; color: ${ink} !important; color-scheme: ${scheme} !important; border-block: 1px solid ${paper} !important; box-shadow: 16px 0 ${paper}, -16px 0 ${paper} !important; }
${inside("*")} { background-color: transparent !important; border-color: ${line} !important; color: inherit !important; text-shadow: none !important; }
${inside("a:any-link")} { color: ${link} !important; }
${inside(`:is(${HEADINGS})`)}, ${inside(`:is(${HEADINGS}) a:any-link`)} { color: ${ink} !important; }
@media (prefers-contrast: more) {
${ground}, ${inside(`:is(${HEADINGS})`)}, ${inside(`:is(${HEADINGS}) a:any-link`)} { color: ${strong} !important; }
}
}
`;
}

function round(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}
