import type { Page } from "puppeteer-core";
import { tagOf, type Language } from "../../../src/core/language.ts";
import type { Harness } from "./harness.ts";
import { openPopupPage } from "./popup-page.ts";
import { testId } from "./popup-reader.ts";
import type { Sidenote } from "./sidenote.ts";
import { until } from "./until.ts";

/** Every view of the extension, by name. */
export const VIEWS = ["popup", "elsewhere", "options", "welcome", "reader", "ask", "try"] as const;

export type View = (typeof VIEWS)[number];

/** A reader for whom the popup has most to say. */
export const READER = {
  version: 1,
  region: "russia",
  papers: "russian-passport",
  sharesWith: "people-there",
};

const PRESSES: Partial<Record<View, readonly string[]>> = {
  reader: ["next"],
  ask: ["next", "next"],
  try: ["skip", "sample-share", "question-stop"],
};

/** A view that is open, with the tab that it is drawn over, where there is one. */
export interface OpenView {
  readonly page: Page;
  readonly over: Page | undefined;
  close(): Promise<void>;
}

/** Opens a view in a tab of a width, with everything in it unfolded. */
export async function openView(harness: Harness, view: View, width: number): Promise<OpenView> {
  const over = await openBelow(harness, view);
  const page = await openIn(harness, view, over, width);
  for (const id of PRESSES[view] ?? []) {
    await page.waitForSelector(testId(id));
    await page.click(testId(id));
  }
  await unfold(page);
  return {
    page,
    over,
    async close() {
      await page.close();
      await over?.close();
    },
  };
}

async function openBelow(harness: Harness, view: View): Promise<Page | undefined> {
  switch (view) {
    case "popup":
      return harness.open("https://www.svaboda.org/a/1.html");
    case "elsewhere":
      return harness.open("https://example.org/nothing.html");
    case "options":
    case "welcome":
    case "reader":
    case "ask":
    case "try":
      return undefined;
  }
}

async function openIn(
  harness: Harness,
  view: View,
  over: Page | undefined,
  width: number,
): Promise<Page> {
  if (over !== undefined) return openPopupPage(harness, over, width);
  return openPage(
    harness,
    view === "options" ? "options/options.html" : "welcome/welcome.html",
    width,
  );
}

async function openPage(harness: Harness, file: string, width: number): Promise<Page> {
  const page = await harness.openExtensionPage(file);
  await page.setViewport({ width, height: 640 });
  await until("the view to be drawn", () => page.evaluate(() => "ready" in document.body.dataset));
  return page;
}

/** Shows a view in a language. */
export async function speak(
  sidenote: Sidenote,
  { page, over }: OpenView,
  language: Language,
): Promise<void> {
  // The popup is drawn for the tab in front.
  await over?.bringToFront();
  await sidenote.plant({ ...READER, language });
  // The language of the page alone may be the same by the browser's own choice.
  await until("the language", () =>
    page.evaluate(
      (tag, chosen) =>
        document.documentElement.lang === tag &&
        document.querySelector<HTMLSelectElement>("[data-testid=language]")?.value === chosen,
      tagOf(language),
      language,
    ),
  );
}

/** Unfolds everything that can be. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) {
      fold.removeAttribute("name");
      fold.open = true;
    }
  });
}

/**
 * What does not fit: elements that stick out of the window, and those whose text is cut. Each is named by its
 * test id or class, with its text.
 */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.body.querySelectorAll<HTMLElement>("*")].flatMap((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      if (own === 0) return [];
      const style = getComputedStyle(element);
      const isCut = style.overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
      const sticksOut = left < -1 || right > width + 1;
      // A box for screen readers alone is meant to be cut.
      if (style.position === "absolute" || (!isCut && !sticksOut)) return [];
      const name = element.dataset["testid"] ?? `${element.localName}.${element.className}`;
      return [`${name}: ${element.textContent.slice(0, 60)}`];
    });
  });
}
