import { siteOf, type PageFacts } from "../core/detect.ts";
import type { Level } from "../core/designations.ts";
import type { Language } from "../core/language.ts";
import { badgeLook } from "../core/surface.ts";
import { sayIn } from "../core/words.ts";
import { browser } from "./browser.ts";

/**
 * Shows a level on the toolbar button of a tab. The browser takes it away by itself when the tab goes to
 * another page.
 */
export async function showBadge(
  tabId: number,
  facts: PageFacts,
  level: Level,
  language: Language,
): Promise<void> {
  const look = badgeLook(level);
  const title = sayIn(language)(look.title, { service: siteOf(facts).names[language] });
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: look.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: look.background }),
    browser.action.setBadgeTextColor({ tabId, color: look.color }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
