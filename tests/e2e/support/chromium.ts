import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import puppeteer, { TargetType, type Browser, type Page, type Target } from "puppeteer-core";
import { findBrowsers } from "./find-browsers.ts";
import type { Harness, HarnessOptions, Media, PopupDriver } from "./harness.ts";
import { heardInChromium } from "./heard-chromium.ts";
import { pressKey } from "./keys.ts";
import { passWelcome } from "./welcome.ts";

/** The switches that any run of Chromium here needs: no first-run pages, and none of its own errands. */
export function launchFlags(): string[] {
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return [
    ...asRoot,
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--disable-features=HttpsUpgrades",
  ];
}

/** Switches that send every host name to the page server. */
export function hostFlags({ http, https }: NonNullable<HarnessOptions["ports"]>): string[] {
  return [`--host-resolver-rules=MAP *:80 127.0.0.1:${http},MAP *:443 127.0.0.1:${https}`];
}

/** Starts Chromium, Chrome or Edge with the extension. */
export async function openChromium(options: HarnessOptions): Promise<Harness> {
  const [found] = findBrowsers("chrome");
  if (found === undefined) throw new Error("Chromium, Chrome or Edge is missing.");
  const profile = options.profile ?? (await preparedProfile(options));
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: options.ports !== undefined,
    ...(options.headless === false && { defaultViewport: null }),
    ...(profile !== undefined && { userDataDir: profile }),
    args: [...launchFlags(), ...(options.ports ? hostFlags(options.ports) : [])],
  });
  const id = await browser.installExtension(options.extension);
  await passWelcome(browser, options);
  const base = `chrome-extension://${id}/`;
  return {
    kind: "chrome",
    open: (url) => openTab(browser, url),
    pages: () => browser.pages(),
    goTo: async (page, url) => {
      await page.goto(url);
    },
    openExtensionPage: (file) => openTab(browser, base + file),
    openPopup: (over) => openPopup(browser, id, over),
    pressWithControl,
    edit,
    killBackground: () => killWorker(browser, base),
    emulate,
    hear: heardInChromium,
    emulateTouch,
    reinstall: async () => {
      await browser.installExtension(options.extension);
    },
    uninstall: () => browser.uninstallExtension(id),
    untilClosed: () => new Promise((resolve) => browser.once("disconnected", () => resolve())),
    close: async () => {
      await browser.close();
      if (profile !== undefined && profile !== options.profile) {
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}

/** A profile that holds what cannot be set later: font sizes, and that a permission was once given. */
async function preparedProfile(options: HarnessOptions): Promise<string | undefined> {
  const { fontSize, minimumFontSize, mayAskFor, hasGiven, extension } = options;
  if ([fontSize, minimumFontSize, mayAskFor, hasGiven].every((one) => one === undefined)) {
    return undefined;
  }
  const profile = await mkdtemp(path.join(os.tmpdir(), "sidenote-profile-"));
  await mkdir(path.join(profile, "Default"));
  const webprefs = { default_font_size: fontSize, minimum_font_size: minimumFontSize };
  // Nobody can answer the browser's question when it has no window. What was given once is given again unasked.
  const granted = {
    api: hasGiven ?? [],
    manifest_permissions: [],
    scriptable_host: [],
    explicit_host: mayAskFor ?? [],
  };
  const settings = {
    [idOf(extension)]: { granted_permissions: granted, runtime_granted_permissions: granted },
  };
  const preferences = { webkit: { webprefs }, extensions: { settings } };
  await writeFile(path.join(profile, "Default/Preferences"), JSON.stringify(preferences));
  return profile;
}

/** The id that Chromium gives an unpacked extension: of its folder's name. */
function idOf(folder: string): string {
  const hex = createHash("sha256").update(path.resolve(folder)).digest("hex").slice(0, 32);
  return hex.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

async function openPopup(browser: Browser, id: string, over: Page): Promise<PopupDriver> {
  await over.bringToFront();
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error("the extension is not installed");
  const before = new Set(browser.targets());
  const isPopup = (target: Target): boolean =>
    !before.has(target) && target.url().startsWith(`chrome-extension://${id}/popup/`);
  const [target] = await Promise.all([
    browser.waitForTarget(isPopup, { timeout: 10_000 }),
    over.triggerExtensionAction(extension),
  ]);
  const popup = await target.asPage();
  await popup.waitForSelector("body[data-ready]");
  return {
    read: (expression) => popup.evaluate(expression),
    click: async (selector) => {
      // The driver takes what lies beneath the part that stays at the lower edge for being in sight.
      await popup.$eval(selector, (one) => one.scrollIntoView({ block: "nearest" }));
      await popup.click(selector);
    },
    press: (key) => pressKey(popup, key),
    screenshot: async (file) => {
      await popup.screenshot({ path: file });
    },
    emulate: async (media) => {
      await emulate(popup, media);
    },
    close: async () => {
      // It may have closed by itself when another tab came to the front.
      await popup.close().catch(() => undefined);
    },
  };
}

async function pressWithControl(page: Page, code: string, letter: string): Promise<void> {
  const session = await page.createCDPSession();
  const key = { key: letter, code, modifiers: 2, windowsVirtualKeyCode: code.charCodeAt(3) };
  await session.send("Input.dispatchKeyEvent", { type: "keyDown", ...key });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
  await session.detach();
}

// Without a system behind it a key means no command, so both are sent.
async function edit(page: Page, command: "copy" | "paste"): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press(command === "copy" ? "c" : "v", { commands: [command] });
  await page.keyboard.up("Control");
}

async function killWorker(browser: Browser, base: string): Promise<void> {
  const isWorker = (target: Target): boolean =>
    target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(base);
  const target = browser.targets().find(isWorker);
  if (target === undefined) return;
  const gone = new Promise<void>((resolve) => {
    const check = (destroyed: Target): void => {
      if (destroyed !== target) return;
      browser.off("targetdestroyed", check);
      resolve();
    };
    browser.on("targetdestroyed", check);
  });
  await (await target.worker())?.close();
  await gone;
}

async function emulate(page: Page, { dark = false }: Media): Promise<void> {
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
  ]);
}

// The driver's own way is part of its viewport and loads the page anew.
async function emulateTouch(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 1 });
}
