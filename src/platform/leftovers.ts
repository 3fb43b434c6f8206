import type { Scripting } from "webextension-polyfill";
import { OWN_SIGN } from "../page/own-sign.ts";
import { browser } from "./browser.ts";

/**
 * Takes away what an earlier version of Sidenote left in the pages of a tab: its script has ended, or does
 * not know that there is a new one.
 */
export async function removeLeftovers(target: Scripting.InjectionTarget): Promise<void> {
  await browser.scripting.executeScript({
    target,
    func: removeMarked,
    args: [OWN_SIGN],
    injectImmediately: true,
  });
}

/** Carried into the page alone, so all that it needs is inside it. */
function removeMarked(sign: string): void {
  // Firefox gives extensions a property of the element, Chromium a call.
  const api: unknown = Reflect.get(globalThis, "chrome");
  const dom: unknown = api instanceof Object ? Reflect.get(api, "dom") : undefined;
  const look: unknown = dom instanceof Object && Reflect.get(dom, "openOrClosedShadowRoot");
  // The page can name elements so that `document.documentElement` gives one of them.
  const root: unknown = Reflect.get(Document.prototype, "documentElement", document);
  for (const child of root instanceof Element ? root.children : []) {
    const shadow: unknown =
      Reflect.get(child, "openOrClosedShadowRoot") ??
      (typeof look === "function" && child instanceof HTMLDivElement
        ? Reflect.apply(look, dom, [child])
        : null);
    if (shadow instanceof ShadowRoot && shadow.textContent?.startsWith(sign)) child.remove();
  }
}
