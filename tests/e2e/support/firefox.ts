import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findBrowsers } from "./find-browsers.ts";
import * as privileged from "./firefox-window.js";
import type { Harness, HarnessOptions, PopupDriver } from "./harness.ts";
import { heardInFirefox } from "./heard-firefox.ts";
import { until } from "./until.ts";
import { passWelcome } from "./welcome.ts";

/** The address of extension pages is random in Firefox unless this is set. */
const UUID = "0badf00d-0000-4000-8000-00000000cafe";
const BASE = `moz-extension://${UUID}/`;

/** Starts Firefox with the extension. */
export async function openFirefox(options: HarnessOptions): Promise<Harness> {
  const [found] = findBrowsers("firefox");
  if (found === undefined) throw new Error("Firefox is missing.");
  const addonId = addonIdOf(options.extension);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: found.path,
    headless: options.headless ?? true,
    acceptInsecureCerts: options.ports !== undefined,
    ...(options.headless === false && { defaultViewport: null }),
    extraPrefsFirefox: {
      ...(options.ports && hostPreferences(options.ports)),
      ...extensionPreferences(addonId),
      ...fontPreferences(options),
      ...(options.forcedColors === true && { "browser.display.document_color_use": 2 }),
    },
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    args: ["-remote-allow-system-access"],
  });
  await browser.installExtension(options.extension);
  await passWelcome(browser, options);
  let helper: Promise<Page> | undefined;
  return {
    kind: "firefox",
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    pages: () => browser.pages(),
    goTo: async (page, url) => {
      await page.goto(url);
    },
    openExtensionPage: (file) => openExtensionPage(browser, file),
    openPopup: async (over) => {
      helper ??= openExtensionPage(browser, "popup/popup.html");
      return openPopup(browser, addonId, await helper, over);
    },
    pressWithControl: async (page, code, letter) => {
      await page.bringToFront();
      await inWindow(browser, privileged.pressInPage, code, letter);
    },
    edit: async (page, command) => {
      await page.bringToFront();
      await inWindow(browser, privileged.editPage, `cmd_${command}`);
    },
    killBackground: async () => {
      await inWindow(browser, privileged.endBackground, addonId);
    },
    emulate: async (page, { dark = false }) => {
      await page.bringToFront();
      await inWindow(browser, privileged.emulateMedia, dark);
      await until("the emulated theme", () =>
        page.evaluate(
          (isDark) => matchMedia("(prefers-color-scheme: dark)").matches === isDark,
          dark,
        ),
      );
    },
    hear: async (page) => {
      await page.bringToFront();
      return heardInFirefox(await inWindow(browser, privileged.hearPage));
    },
    emulateTouch: async () => {
      await inWindow(browser, privileged.emulateTouch);
    },
    reinstall: async () => {
      await browser.installExtension(options.extension);
    },
    uninstall: () => browser.uninstallExtension(addonId),
    untilClosed: () => new Promise((resolve) => browser.once("disconnected", () => resolve())),
    close: () => browser.close(),
  };
}

/** Preferences that send every host name to the page server. */
export function hostPreferences({
  http,
}: NonNullable<HarnessOptions["ports"]>): Record<string, unknown> {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": http,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": http,
    "network.proxy.no_proxies_on": "",
  };
}

/** Fonts are set for each group of scripts. */
function fontPreferences({ fontSize, minimumFontSize }: HarnessOptions): Record<string, unknown> {
  const groups = ["x-western", "x-cyrillic", "x-unicode", "x-geor", "x-armn", "ar"];
  const sizes = groups.flatMap((group) => [
    [`font.size.variable.${group}`, fontSize],
    [`font.minimum-size.${group}`, minimumFontSize],
  ]);
  return Object.fromEntries(sizes.filter(([, size]) => size !== undefined));
}

/** The add-on's own id, as its manifest gives it. */
function addonIdOf(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(extension, "manifest.json"), "utf8"));
  const id = /"id":\s*"([^"]+)"/.exec(JSON.stringify(manifest))?.[1];
  if (id === undefined) throw new Error("the manifest has no Gecko id");
  return id;
}

function extensionPreferences(addonId: string): Record<string, unknown> {
  return {
    "extensions.webextensions.uuids": JSON.stringify({ [addonId]: UUID }),
    // The question for a permission is the browser's own; the answer here is yes.
    "extensions.webextOptionalPermissionPrompts": false,
    // A panel of the browser's own would take the keys from the page.
    "browser.download.alwaysOpenPanel": false,
    "extensions.webextensions.keepUuidOnUninstall": true,
    "extensions.webextensions.keepStorageOnUninstall": true,
  };
}

// Loading a page of an extension never ends for the driver (https://github.com/puppeteer/puppeteer/issues/14314).
async function openExtensionPage(browser: Browser, file: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(BASE + file, { waitUntil: [] });
  await page.waitForFunction(
    (address) => location.href === address && document.readyState === "complete",
    {},
    BASE + file,
  );
  return page;
}

async function openPopup(
  browser: Browser,
  addonId: string,
  helper: Page,
  over: Page,
): Promise<PopupDriver> {
  await over.bringToFront();
  await inWindow(browser, privileged.openPopup, addonId);
  const driver: PopupDriver = {
    // The popup is reached from another page of the extension, which shares its process.
    read: (expression) => helper.evaluate(inPopup(expression)),
    click: async (selector) => {
      // A popup that has just opened still grows, and what is in it moves.
      let last = "";
      const rested = await until("the popup to rest", async () => {
        const before = last;
        last = String(await driver.read(middleOf(selector)));
        return last === before && last;
      });
      const [x, y] = rested.split(" ").map(Number);
      if (x === undefined || y === undefined) throw new Error(`nothing to click: ${selector}`);
      await inWindow(browser, privileged.clickInPopup, x, y);
    },
    press: async (key) => {
      await inWindow(browser, privileged.pressInPopup, key);
    },
    screenshot: async (file) => {
      // A popup that is still growing cannot be drawn.
      const png = await until("a picture of the popup", () =>
        inWindow(browser, privileged.photographPopup),
      );
      writeFileSync(file, Buffer.from(String(png), "base64"));
    },
    emulate: async ({ dark = false }) => {
      await inWindow(browser, privileged.emulateInPopup, dark);
    },
    close: async () => {
      await inWindow(browser, privileged.closePopup);
    },
  };
  try {
    await until("the popup to be drawn", async () => {
      return (await driver.read('"ready" in document.body.dataset')) === true;
    });
  } catch (error) {
    // Left open, it would be taken for the popup of the next test.
    await driver.close();
    throw error;
  }
  return driver;
}

function inPopup(expression: string): string {
  return `(() => {
    const [popup] = browser.extension.getViews({ type: "popup" });
    if (!popup) throw new Error("no popup is open");
    return (function (window, document) { return ${expression}; })(popup, popup.document);
  })()`;
}

/** An expression for the middle of an element, as `x y`. */
function middleOf(selector: string): string {
  return `((element) => {
    element.scrollIntoView({ block: "nearest" });
    const box = element.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2, window.innerHeight].join(" ");
  })(document.querySelector(${JSON.stringify(selector)}))`;
}

/** Runs a function in Firefox's own window. Arguments and result pass as JSON. */
async function inWindow<A extends readonly unknown[]>(
  browser: Browser,
  run: (...args: A) => unknown,
  ...args: A
): Promise<unknown> {
  const session = privileged.sessionOf(browser);
  const { contexts } = await session("browsingContext.getTree", {
    "moz:scope": "chrome",
    maxDepth: 0,
  });
  const answer = await session("script.evaluate", {
    target: { context: contexts[0].context },
    awaitPromise: true,
    userActivation: true,
    resultOwnership: "none",
    expression: `(async () => JSON.stringify((await (${String(run)})(...${JSON.stringify(args)})) ?? null))()`,
  });
  if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result.value);
}
