import { ROOTS } from "./reading-areas.ts";
import { controlRules, sizeRules } from "./reading-rules.ts";
import {
  choicesOf,
  OWN,
  OWN_READING,
  READING_CONTROLS,
  readingChoice,
  type Reading,
  type ReadingControl,
} from "./reading.ts";
import { OWN_SIZE, TEXT_SIZES, type TextSize } from "./text-size.ts";

/** How the reader wants pages to look. */
export interface Look {
  readonly textSize: TextSize;
  readonly reading: Reading;
}

/** Whether pages stay as the site has them. */
export function isOwnLook({ textSize, reading }: Look): boolean {
  return textSize === OWN_SIZE && reading === OWN_READING;
}

/** Whether two looks are the same. */
export function sameLook(a: Look, b: Look): boolean {
  return a.textSize === b.textSize && a.reading === b.reading;
}

/** A style sheet of the built extension, by its path there. */
export interface Sheet {
  readonly file: string;
  readonly css: string;
}

// The parents of what is styled. They have no other part in it than to carry the name of the sheet that holds.
const GATES = `body > :has(${ROOTS}), body:has(> ${ROOTS})`;

const GATE_SHEET = "reading/gate.css";

/** The name under which the sheets that a page is loaded with hold. */
const AT_LOAD = "reading";

/**
 * The sheets that the next page is loaded with, as paths inside the extension: one for each choice, since only
 * files can be registered. None when everything is the site's own.
 */
export function sheetsAtLoad(look: Look): string[] {
  if (isOwnLook(look)) return [];
  const size = look.textSize === OWN_SIZE ? [] : [sizeFile(look.textSize)];
  const controls = READING_CONTROLS.map((control) => ({
    control,
    choice: readingChoice(look.reading, control),
  })).filter(({ choice }) => choice !== OWN);
  return [
    GATE_SHEET,
    ...size,
    ...controls.map(({ control, choice }) => controlFile(control, choice)),
  ];
}

/** Every sheet that {@link sheetsAtLoad} can name, for the build. */
export function allSheets(): Sheet[] {
  const sizes = TEXT_SIZES.filter((size) => size !== OWN_SIZE).map((size) => ({
    file: sizeFile(size),
    css: whileNamed(AT_LOAD, sizeRules(size)),
  }));
  const controls = READING_CONTROLS.flatMap((control) =>
    choicesOf(control)
      .filter((choice) => choice !== OWN)
      .map((choice) => ({
        file: controlFile(control, choice),
        css: whileNamed(AT_LOAD, controlRules(control, choice)),
      })),
  );
  return [{ file: GATE_SHEET, css: onScreen(naming(AT_LOAD)) }, ...sizes, ...controls];
}

/**
 * The sheet that brings an open page to a look. It takes the gate's name for itself, so that whatever was there
 * before, from when the page was loaded or from an earlier change, no longer holds. A sheet that a page was
 * loaded with cannot be taken out, and the site's own values, which it covers, cannot be known.
 */
export function sheetForOpenPage(look: Look): string {
  if (isOwnLook(look)) return onScreen(naming("none"));
  const name = `r${look.textSize}-${look.reading}`;
  const rules = READING_CONTROLS.map((control) =>
    controlRules(control, readingChoice(look.reading, control)),
  ).join("");
  return onScreen(naming(name)) + whileNamed(name, sizeRules(look.textSize) + rules);
}

function naming(name: string): string {
  const type = name === "none" ? "normal" : "inline-size";
  return `${GATES} { container-name: ${name} !important; container-type: ${type} !important; }\n`;
}

function whileNamed(name: string, rules: string): string {
  return onScreen(`@container ${name} (min-width: 0px) {\n${rules}}\n`);
}

/** The printed page stays the site's own. */
function onScreen(rules: string): string {
  return `@media screen {\n${rules}}\n`;
}

function sizeFile(size: TextSize): string {
  return `reading/size-${size}.css`;
}

function controlFile(control: ReadingControl, choice: string): string {
  return `reading/${control}-${choice}.css`;
}
