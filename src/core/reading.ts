/** The place of each reading control in the stored text. New ones are added at the end. */
export const READING_CONTROLS = [
  "line",
  "letter",
  "word",
  "paragraph",
  "width",
  "theme",
  "font",
  "align",
  "hyphens",
] as const;

export type ReadingControl = (typeof READING_CONTROLS)[number];

/** The choice that leaves a control to the site. */
export const OWN = "own";

/**
 * What can be chosen, the site's own first and then by size. Spacing is as in WCAG 1.4.12, Text Spacing:
 * lines 1.5, letters 0.12 em, words 0.16 em and paragraphs 2 em are among the choices, and each goes beyond
 * (https://www.w3.org/TR/WCAG22/#text-spacing). Widths are in em. New choices are added at the end.
 */
const CHOICES: Readonly<Record<ReadingControl, readonly string[]>> = {
  line: [OWN, "1.3", "1.5", "1.75", "2", "2.5"],
  letter: [OWN, "0.03", "0.06", "0.12", "0.18", "0.24"],
  word: [OWN, "0.08", "0.16", "0.24", "0.32", "0.48"],
  paragraph: [OWN, "1", "1.5", "2", "2.5", "3"],
  width: [OWN, "20", "25", "30", "35", "40"],
  theme: [OWN, "light", "sepia", "dark", "contrast"],
  font: [OWN, "sans", "serif", "mono"],
  align: [OWN, "start", "justify"],
  hyphens: [OWN, "auto", "manual"],
};

/** The reader's choices in short, as they are stored: a digit for each of {@link READING_CONTROLS}. */
export type Reading = string;

/** Everything as the site has it. */
export const OWN_READING: Reading = "0".repeat(READING_CONTROLS.length);

/** What can be chosen for a control. */
export function choicesOf(control: ReadingControl): readonly string[] {
  return CHOICES[control];
}

/** Reads choices out of whatever was stored; each that is missing or unknown is left to the site. */
export function parseReading(stored: unknown): Reading {
  const digits = typeof stored === "string" ? stored : "";
  return READING_CONTROLS.map((control, index) => {
    const digit = digits[index] ?? "0";
    return /\d/.test(digit) && Number(digit) < CHOICES[control].length ? digit : "0";
  }).join("");
}

/** The choice for a control. */
export function readingChoice(reading: Reading, control: ReadingControl): string {
  const digit = reading[READING_CONTROLS.indexOf(control)] ?? "0";
  return CHOICES[control][Number(digit)] ?? OWN;
}

/** The choices with one of them changed; an unknown choice leaves that control to the site. */
export function withChoice(reading: Reading, control: ReadingControl, choice: string): Reading {
  return READING_CONTROLS.map((one) => {
    const chosen = one === control ? choice : readingChoice(reading, one);
    return String(Math.max(0, CHOICES[one].indexOf(chosen)));
  }).join("");
}
