import { existsSync } from "node:fs";
import path from "node:path";
import type { Browser } from "puppeteer-core";
import type { HarnessOptions } from "./harness.ts";
import { until } from "./until.ts";

const FILE = "welcome/welcome.html";

/**
 * Waits for the first steps, which the extension opens once it is installed, and closes them: they would come between
 * a test and its own tabs.
 */
export async function passWelcome(browser: Browser, options: HarnessOptions): Promise<void> {
  const { extension, keepsWelcome = false } = options;
  if (!existsSync(path.join(extension, FILE))) return;
  const page = await until("the first steps", async () => {
    for (const one of await browser.pages()) {
      // The driver takes the address of a page that an extension opens in Firefox for a blank one.
      if ((await one.evaluate(() => location.href)).endsWith(FILE)) return one;
    }
    return undefined;
  });
  if (!keepsWelcome) await page.close();
}
