/** The colours of a theme for reading. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly link: string;
  readonly line: string;
  readonly scheme: "light" | "dark";
}

const PALETTES: Readonly<Record<string, Palette>> = {
  light: { paper: "#fbfaf7", ink: "#1c1b19", link: "#1f3f77", line: "#d9d4c8", scheme: "light" },
  sepia: { paper: "#f4ead6", ink: "#33281a", link: "#5b3300", line: "#d8c8a8", scheme: "light" },
  dark: { paper: "#1b1a18", ink: "#e6e2d9", link: "#a9c6ff", line: "#45423c", scheme: "dark" },
  contrast: { paper: "#000000", ink: "#ffffff", link: "#ffff66", line: "#ffffff", scheme: "dark" },
};

/** The colours of a theme, `undefined` for the site's own. */
export function paletteOf(theme: string): Palette | undefined {
  return PALETTES[theme];
}

/** The themes that {@link paletteOf} knows. */
export const THEMES: readonly string[] = Object.keys(PALETTES);

/** The fonts of a choice, `undefined` for the site's own. Nothing is loaded: the system has them. */
export function fontsOf(choice: string): string | undefined {
  return FONTS[choice];
}

const FONTS: Readonly<Record<string, string>> = {
  sans: 'system-ui, "Noto Sans", sans-serif',
  serif: 'ui-serif, Georgia, "Noto Serif", serif',
  mono: 'ui-monospace, "Noto Sans Mono", monospace',
};
