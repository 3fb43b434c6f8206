import samples from "../data/reading-samples.json" with { type: "json" };
import type { Direction } from "./language.ts";
import type { Look } from "./reading-sheets.ts";
import { fontsOf, paletteOf } from "./reading-themes.ts";
import { OWN, readingChoice, type ReadingControl } from "./reading.ts";

/** A few words to try the reading controls on. */
export interface Sample {
  readonly text: string;
  readonly lang: string;
  readonly dir: Direction;
}

/** Words for a site by the name of its language in the catalogue; nothing where none are known. */
export function sampleIn(language: string): Sample {
  const known = samples.texts.find(({ sites }) => sites.includes(language));
  const { text, lang, dir } = known ?? { text: "", lang: "en", dir: "ltr" };
  return { text, lang, dir: dir === "rtl" ? "rtl" : "ltr" };
}

/** Pixels that the sample has at the site's own size. */
const SAMPLE_SIZE = 16;

/** How the sample looks, as style properties; the site's own leaves a property out. */
export function sampleStyle({ textSize, reading }: Look, dir: Direction): Record<string, string> {
  const chosen = (control: ReadingControl): string | undefined => {
    const choice = readingChoice(reading, control);
    return choice === OWN ? undefined : choice;
  };
  const em = (control: ReadingControl): string | undefined => {
    const choice = chosen(control);
    return choice === undefined ? undefined : `${choice}em`;
  };
  const palette = paletteOf(chosen("theme") ?? "");
  // Without a rule of its own the sample is in the browser's default size.
  const fontSize = textSize === "browser" ? "medium" : `${(SAMPLE_SIZE * textSize) / 100}px`;
  const style = {
    fontSize,
    lineHeight: chosen("line") ?? "1.5",
    // Letters of scripts that run from the right join here, and stay together on the page.
    letterSpacing: dir === "rtl" ? undefined : em("letter"),
    wordSpacing: em("word"),
    fontFamily: fontsOf(chosen("font") ?? ""),
    textAlign: chosen("align"),
    hyphens: chosen("hyphens"),
    backgroundColor: palette?.paper,
    color: palette?.ink,
  };
  return Object.fromEntries(
    Object.entries(style).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
