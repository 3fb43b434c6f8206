import type { Page } from "puppeteer-core";
import type { Harness } from "./harness.ts";
import { until } from "./until.ts";

/**
 * Opens the popup as a page behind another tab, which it takes for the one in front: what a phone shows,
 * and the only way to see a popup at a width of one's own and in its full height.
 */
export async function openPopupPage(harness: Harness, over: Page, width: number): Promise<Page> {
  const page = await harness.openExtensionPage("popup/popup.html");
  await page.setViewport({ width, height: 640 });
  await over.bringToFront();
  // A change of the settings draws the popup anew, now with the other tab in front.
  await page.evaluate(() => {
    delete document.body.dataset["ready"];
    location.reload();
  });
  await until("the popup page", () =>
    page.evaluate(() => "ready" in document.body.dataset && document.body.scrollHeight > 0),
  );
  return page;
}
