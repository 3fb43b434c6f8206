import type { Page } from "puppeteer-core";
import { pressKey, type Keys } from "./keys.ts";
import type { Sidenote } from "./sidenote.ts";

/**
 * What Sidenote has put into a page, as it is used with the keyboard. In expressions `document` is the closed
 * shadow root that has the focus, where only an extension can look; before one has it, the page's own.
 */
export function keysInside(sidenote: Sidenote, page: Page): Keys {
  return {
    press: (key) => pressKey(page, key),
    read: (expression) =>
      sidenote.inTab(
        page,
        `((document) => ${expression})([...document.querySelectorAll("html > div")]
          .map((host) => host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host))
          .find((root) => root?.activeElement) ?? document)`,
      ),
  };
}
