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

  /** Whether a tab's page is watched, as every page is where the reader wants that. */
  async isWatched(page: Page): Promise<boolean> {
    return (await this.inTab(page, "globalThis.sidenotePage?.isGuard === false")) === true;
  }

  /** Whether three presses of Shift leave the page of a tab. */
  async hearsShift(page: Page): Promise<boolean> {
    return (await this.inTab(page, "globalThis.sidenoteLeave?.isListening === true")) === true;
  }

  /** The plan that the content script of a tab holds. */
  planOf(page: Page): Promise<unknown> {
    return this.inTab(page, "globalThis.sidenotePage?.plan");
  }

  /** The words of the note on a page, or of a question, empty for none. Only an extension can look there. */
  async shownOn(page: Page): Promise<string> {
    const shown = await this.inTab(
      page,
      `[...document.querySelectorAll("html > div")]
        .map((host) => host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host))
        .flatMap((root) => [...(root?.querySelectorAll("[data-text]") ?? [])])
        .map((element) => element.dataset.text).join(" ")`,
    );
    return typeof shown === "string" ? shown : "";
  }

  /** Whether the browser lets Sidenote into a tab at all. */
  async canReach(page: Page): Promise<boolean> {
    return this.inTab(page, "true").then(
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
  async inTab(page: Page, expression: string): Promise<unknown> {
    await page.bringToFront();
    return this.ask(`api.tabs.query({ active: true })
      .then(([{ id: tabId }]) => api.scripting.executeScript({ target: { tabId }, func: () => ${expression} }))
      .then(([{ result, error }]) => { if (error) throw error; return result; })`);
  }

  /** Takes the plan of a tab's content script away, as if it had not come yet. */
  async losePlan(page: Page): Promise<void> {
    await this.inTab(page, "void (globalThis.sidenotePage.plan = undefined)");
  }

  /** Lets no message of a tab's content script out, as if the background were gone. */
  async cutOff(page: Page): Promise<void> {
    await this.inTab(
      page,
      `void Object.defineProperty(chrome.runtime, "sendMessage", {
        value: () => Promise.resolve(),
      })`,
    );
  }

  /** Everything in `storage.local`. */
  stored(): Promise<unknown> {
    return this.ask("api.storage.local.get(null)");
  }

  /** What is remembered in memory, but for that Sidenote has started and has shown its note. */
  remembered(): Promise<unknown> {
    return this.ask(`api.storage.session.get(null).then((all) => Object.fromEntries(
      Object.entries(all).filter(([key]) => key !== "started" && key !== "note-shown")))`);
  }

  /** The badge of a tab that may be behind. */
  badgeBehind(url: string): Promise<unknown> {
    return this.ask(`api.tabs.query({ url: ${JSON.stringify(url)} })
      .then(([{ id: tabId }]) => api.action.getBadgeText({ tabId }))`);
  }

  /** Whether it is remembered in memory that the note was shown. */
  async wasNoteShown(): Promise<boolean> {
    const shown = 'api.storage.session.get("note-shown").then((all) => "note-shown" in all)';
    return (await this.ask(shown)) === true;
  }

  /** How many popups are open and drawn. */
  async openPopups(): Promise<number> {
    const drawn = '({ document: { body } }) => body && "ready" in body.dataset';
    return Number(
      await this.ask(`api.extension.getViews({ type: "popup" }).filter(${drawn}).length`),
    );
  }

  /** Closes a popup that the extension has opened by itself. */
  async closePopups(): Promise<void> {
    await this.ask('api.extension.getViews({ type: "popup" }).forEach((one) => one.close())');
    await until("the popup to close", async () => (await this.openPopups()) === 0);
  }

  /** Puts a value where the settings lie, as a fault or another version might. */
  async plant(settings: unknown): Promise<void> {
    await this.ask(`api.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
  }

  /** Takes everything away. */
  async reset(): Promise<void> {
    await this.ask("api.storage.local.clear()");
    await this.ask('api.storage.session.remove("note-shown")');
    await until("the text size to be the site's own", async () => {
      return (await this.registeredSheet()) === "";
    });
  }
}
