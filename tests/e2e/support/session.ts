import path from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { openChromium } from "./chromium.ts";
import { openFirefox } from "./firefox.ts";
import type { Harness, HarnessOptions, PopupDriver } from "./harness.ts";
import { sampleSite } from "./sample-site.ts";
import { startServer, type PageServer, type Site } from "./server.ts";
import { Sidenote } from "./sidenote.ts";

/** The built extension. */
export const EXTENSION = path.resolve("dist");

/** Opens this run's browser with the extension. */
export function openBrowser(
  server: PageServer,
  profile?: string,
  more: Partial<HarnessOptions> = {},
): Promise<Harness> {
  const open = inject("browserKind") === "firefox" ? openFirefox : openChromium;
  const ports = { http: server.httpPort, https: server.httpsPort };
  return open({ extension: EXTENSION, ports, ...(profile !== undefined && { profile }), ...more });
}

/** What the tests of one file share: a server, a browser, and Sidenote's own state seen from inside. */
export interface Session {
  readonly server: PageServer;
  readonly harness: Harness;
  readonly sidenote: Sidenote;
  /** Opens a tab, which is closed after the test. */
  open(url: string): Promise<Page>;
  /** Presses the toolbar button over a tab. The popup is closed after the test. */
  openPopup(over: Page): Promise<PopupDriver>;
}

/** Starts one browser for a test file and ends it after the last test. */
export function startSession(site: Site = sampleSite, more: Partial<HarnessOptions> = {}): Session {
  let running: { server: PageServer; harness: Harness; sidenote: Sidenote } | undefined;
  const now = () => {
    if (running === undefined) throw new Error("the session has not started");
    return running;
  };
  beforeAll(async () => {
    const server = await startServer(site);
    const harness = await openBrowser(server, undefined, more);
    running = { server, harness, sidenote: await Sidenote.in(harness) };
  });
  const opened: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0).toReversed()) await one.close();
  });
  afterAll(async () => {
    await running?.harness.close();
    await running?.server.close();
  });
  return {
    get server() {
      return now().server;
    },
    get harness() {
      return now().harness;
    },
    get sidenote() {
      return now().sidenote;
    },
    async open(url) {
      const page = await now().harness.open(url);
      opened.push({
        close: async () => {
          if (!page.isClosed()) await page.close();
        },
      });
      return page;
    },
    async openPopup(over) {
      const popup = await now().harness.openPopup(over);
      opened.push(popup);
      return popup;
    },
  };
}
