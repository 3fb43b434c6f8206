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

  /** The plan that the content script of a tab holds. */
  planOf(page: Page): Promise<unknown> {
    return this.#inTab(page, "globalThis.sidenotePage?.plan");
  }

  /** Whether the browser lets Sidenote into a tab at all. */
  async canReach(page: Page): Promise<boolean> {
    return this.#inTab(page, "true").then(
      (reached) => reached === true,
      () => false,
    );
  }

  /** The style sheet that the next page of RFE/RL starts with, empty for none. */
  async registeredSheet(): Promise<string> {
    const sheets = await this.ask(
      "api.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ css }) => css))",
    );
    return String(sheets);
  }

  /** Evaluates an expression in the isolated world of a tab, where the content script lives. */
  async #inTab(page: Page, expression: string): Promise<unknown> {
    await page.bringToFront();
    return this.ask(`api.tabs.query({ active: true })
      .then(([{ id: tabId }]) => api.scripting.executeScript({ target: { tabId }, func: () => ${expression} }))
      .then(([{ result, error }]) => { if (error) throw error; return result; })`);
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
      return (await this.registeredSheet()) === "";
    });
  }
}
