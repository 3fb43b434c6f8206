import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { testId } from "./support/popup-reader.ts";
import { startSession } from "./support/session.ts";

const session = startSession(undefined, { hasGiven: ["history", "browsingData"] });
const OURS = ["https://www.svoboda.org/a/1.html", "https://www.radiofarda.com/a/2.html"];
const OTHERS = ["https://example.org/nothing.html", "https://example.com/about-svoboda.org.html"];
const NEEDED = '{ permissions: ["history", "browsingData"] }';

test("visits to RFE/RL are shown, removed and gone; other sites stay, and the permission is given back", async () => {
  for (const address of [...OURS, ...OTHERS]) {
    const page = await session.open(address);
    await page.evaluate(() => {
      localStorage.setItem("kept", "yes");
      document.cookie = "kept=yes; max-age=3600; path=/";
    });
  }
  const settings = await session.harness.openExtensionPage("options/options.html");
  await settings.bringToFront();
  await settings.waitForSelector(testId("forget-look"));
  await settings.click(testId("forget-look"));
  await expect.poll(() => stateOf(settings)).toBe("found");
  await expect.poll(() => inHistory(OURS)).toEqual(OURS);
  await settings.click(testId("forget-do"));
  await expect.poll(() => stateOf(settings)).toBe("done");
  expect(await resultOf(settings)).toMatch(/\b0\b/);
  expect(await session.sidenote.ask(`api.permissions.contains(${NEEDED})`)).toBe(false);
  await settings.close();

  for (const address of OURS) expect(await keptBy(address)).toEqual([null, ""]);
  for (const address of OTHERS) expect(await keptBy(address)).toEqual(["yes", "kept=yes"]);
});

test("a look that leads to nothing gives the permission back, too", async () => {
  const settings = await session.harness.openExtensionPage("options/options.html");
  await settings.bringToFront();
  await settings.waitForSelector(testId("forget-look"));
  await settings.click(testId("forget-look"));
  await expect.poll(() => stateOf(settings)).toBe("found");
  await settings.close();
  await expect.poll(() => session.sidenote.ask(`api.permissions.contains(${NEEDED})`)).toBe(false);
});

function stateOf(settings: Page): Promise<string | null> {
  return settings.$eval(testId("forget"), (one) => one.getAttribute("data-is"));
}

function resultOf(settings: Page): Promise<string> {
  return settings.$eval(testId("forget-result"), (one) => one.textContent);
}

/** Which of some addresses the browser's history holds, as long as Sidenote may look. */
async function inHistory(addresses: readonly string[]): Promise<unknown> {
  const found = await session.sidenote.ask(
    `api.history.search({ text: "", startTime: 0, maxResults: 1000 }).then((all) => all.map(({ url }) => url))`,
  );
  return addresses.filter((one) => Array.isArray(found) && found.includes(one));
}

async function keptBy(address: string): Promise<unknown> {
  const page = await session.open(address);
  return page.evaluate(() => [localStorage.getItem("kept"), document.cookie]);
}
