import type { Page } from "puppeteer-core";
import type { Harness } from "./harness.ts";
import { until } from "./until.ts";

/** What the toolbar button of the tab in front shows. */
export interface Badge {
  readonly text: string;
  readonly title: string;
}

/** Sidenote's own state, seen through a page of the extension in a tab of its own. */
export class Sidenote {
  readonly #inside: Page;

  private constructor(inside: Page) {
    this.#inside = inside;
  }

  static async in(harness: Harness): Promise<Sidenote> {
    return new Sidenote(await harness.openExtensionPage("popup/popup.html"));
  }

  /** Evaluates an expression inside the extension, where `api` is its `browser`. */
  async ask(expression: string): Promise<unknown> {
    const json: unknown = await this.#inside.evaluate(
      `(async () => {
        const api = globalThis.browser ?? globalThis.chrome;
        return JSON.stringify((await (${expression})) ?? null);
      })()`,
    );
    return JSON.parse(String(json));
  }

  /** The badge of the tab that is in front. */
  async badge(page: Page): Promise<Badge> {
    await page.bringToFront();
    const [text, title] = String(
      await this.ask(`api.tabs.query({ active: true }).then(async ([{ id: tabId }]) =>
        [await api.action.getBadgeText({ tabId }), await api.action.getTitle({ tabId })].join("\\n"))`),
    ).split("\n");
    return { text: text ?? "", title: title ?? "" };
  }

  /** Waits until the badge of a tab shows `text`. */
  async untilBadge(page: Page, text: string): Promise<Badge> {
    return until(`the badge "${text}"`, async () => {
      const badge = await this.badge(page);
      return badge.text === text && badge;
    });
  }

  /** Everything in `storage.local`. */
  stored(): Promise<unknown> {
    return this.ask("api.storage.local.get(null)");
  }

  /** Everything in `storage.session`. */
  remembered(): Promise<unknown> {
    return this.ask("api.storage.session.get(null)");
  }

  /** Puts a value where the settings lie, as a fault or another version might. */
  async plant(settings: unknown): Promise<void> {
    await this.ask(`api.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
  }

  /** Takes everything away. */
  async reset(): Promise<void> {
    await this.ask("api.storage.local.clear()");
    await until("the text size to be the site's own", async () => {
      const registered = await this.ask("api.scripting.getRegisteredContentScripts()");
      return Array.isArray(registered) && registered.length === 0;
    });
  }
}
