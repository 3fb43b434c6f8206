import { browser } from "./browser.ts";

/**
 * Whether the popup hangs on the toolbar, where it must bring its own width, or fills a page, as on a phone
 * or in a tab. The window's size cannot tell: a toolbar popup is measured while it is still tiny.
 */
export async function popupLayout(): Promise<"toolbar" | "page"> {
  const [tab, { os }] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.runtime.getPlatformInfo(),
  ]);
  return tab !== undefined || os === "android" ? "page" : "toolbar";
}
