import type { Page } from "puppeteer-core";
import type { Sidenote } from "./sidenote.ts";

/** A text that Sidenote has put into a page, and how much it stands out from what is behind it. */
export interface Contrast {
  readonly text: string;
  /** As WCAG reckons it, from 1 to 21. */
  readonly ratio: number;
}

/** The contrast of every text that is shown in a closed shadow root of Sidenote's. */
export async function contrastsInside(sidenote: Sidenote, page: Page): Promise<Contrast[]> {
  const lines = String(
    await sidenote.inTab(
      page,
      `[...document.querySelectorAll("html > div")]
        .map((host) => host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host))
        .flatMap((root) => [...root.querySelectorAll("[data-text]")])
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const isClear = (one) => one && getComputedStyle(one).backgroundColor === "rgba(0, 0, 0, 0)";
          let behind = element;
          while (isClear(behind)) behind = behind.parentElement;
          const { backgroundColor } = getComputedStyle(behind ?? document.body);
          return [element.dataset.text, getComputedStyle(element).color, backgroundColor].join("\\t");
        }).join("\\n")`,
    ),
  );
  return lines.split("\n").map((line) => {
    const [text = "", ink = "", paper = ""] = line.split("\t");
    const [low = 0, high = 0] = [luminance(ink), luminance(paper)].toSorted((a, b) => a - b);
    return { text, ratio: (high + 0.05) / (low + 0.05) };
  });
}

/** The relative luminance of an opaque colour, written `rgb(r, g, b)`. */
function luminance(colour: string): number {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1);
  if (parts === undefined) throw new Error(`not an opaque colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
