import type { Page } from "puppeteer-core";
import type { BrowserKind } from "./find-browsers.ts";
import type { Heard } from "./heard.ts";
import type { Keys } from "./keys.ts";

/** How a page or popup is to be shown. */
export interface Media {
  readonly dark?: boolean;
}

/** The real toolbar popup, driven with trusted mouse and keyboard input. */
export interface PopupDriver extends Keys {
  /** Clicks the middle of an element with the mouse. */
  click(selector: string): Promise<void>;
  /** Saves a picture of what is in view of the popup as `file`, a path that ends in `.png`. */
  screenshot(file: `${string}.png`): Promise<void>;
  emulate(media: Media): Promise<void>;
  close(): Promise<void>;
}

/** One real browser with Sidenote in it. */
export interface Harness {
  readonly kind: BrowserKind;
  /** Opens a tab and waits until it is loaded. */
  open(url: string): Promise<Page>;
  /** Every tab that is open. */
  pages(): Promise<Page[]>;
  /** Takes a tab to an address as typed, also one with a user name in it. */
  goTo(page: Page, url: string): Promise<void>;
  /** Opens a page of the extension in a tab. */
  openExtensionPage(file: string): Promise<Page>;
  /** Presses the toolbar button over a tab. */
  openPopup(over: Page): Promise<PopupDriver>;
  /** Presses a key with Control in a page, on a layout that makes `letter` of it. */
  pressWithControl(page: Page, code: string, letter: string): Promise<void>;
  /** Copies what is selected in a page, or pastes into it, as the keys of the system do. */
  edit(page: Page, command: "copy" | "paste"): Promise<void>;
  /** Ends the service worker or event page, as the browser does when it idles. */
  killBackground(): Promise<void>;
  emulate(page: Page, media: Media): Promise<void>;
  /** What a screen reader hears of a page, in order. */
  hear(page: Page): Promise<Heard[]>;
  /** Puts a finger in the place of the mouse: in a page in Chromium, for good in Firefox. */
  emulateTouch(page: Page): Promise<void>;
  /** Takes over a new build of the extension, as an update does. */
  reinstall(): Promise<void>;
  /** Takes the extension away, as the reader can at any time. */
  uninstall(): Promise<void>;
  /** Waits until the browser is closed, by whomever. */
  untilClosed(): Promise<void>;
  close(): Promise<void>;
}

/** What it takes to start a browser. */
export interface HarnessOptions {
  readonly extension: string;
  /** Where the page server listens; without it the browser goes to the real net. */
  readonly ports?: { readonly http: number; readonly https: number };
  /** A profile folder to keep; without it the profile is new and gone afterwards. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** Whether the first steps, which open when the extension is installed, stay open. */
  readonly keepsWelcome?: boolean;
  /** Optional permissions that the reader has given before, so that nobody has to answer for them. */
  readonly hasGiven?: readonly string[];
  /** The browser's default font size in pixels, where it is not the usual one. */
  readonly fontSize?: number;
  /** The least font size in pixels that the browser shows. */
  readonly minimumFontSize?: number;
  /** Colours forced by the system, and more contrast asked for; only Firefox can start so. */
  readonly forcedColors?: boolean;
  /** Optional hosts, as match patterns, for which the browser's question is answered with yes. */
  readonly mayAskFor?: readonly string[];
}
