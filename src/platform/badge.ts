import type { Assessment } from "../core/assess.ts";
import { siteOf, type PageFacts } from "../core/detect.ts";
import { buttonLook } from "../core/surface.ts";
import { serviceName } from "../core/service-names.ts";
import type { Words } from "../core/words.ts";
import { browser } from "./browser.ts";

/**
 * Shows an assessment on the toolbar button of a tab. The browser takes it away by itself when the tab goes
 * to another page.
 */
export async function showBadge(
  tabId: number,
  facts: PageFacts,
  assessment: Assessment,
  { say, language }: Words,
): Promise<void> {
  const look = buttonLook(assessment);
  const title = say(look.title, { service: serviceName(siteOf(facts), language) });
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: look.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: look.background }),
    browser.action.setBadgeTextColor({ tabId, color: look.color }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setIcon({ tabId, path: iconPaths(look.icon) }),
  ]);
}

/** The button of a tab as it is where Sidenote has nothing to say. */
export async function clearBadge(tabId: number): Promise<void> {
  const { name: title, action } = browser.runtime.getManifest();
  const icon = action?.default_icon;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: "" }),
    browser.action.setTitle({ tabId, title }),
    icon instanceof Object && browser.action.setIcon({ tabId, path: icon }),
  ]);
}

function iconPaths(name: string): Record<string, string> {
  return Object.fromEntries(
    ["16", "32", "48"].map((size) => [size, `/icons/icon-${name}-${size}.png`]),
  );
}
