import type { Browser } from "puppeteer-core";

/** An answer of WebDriver BiDi, as far as the harness reads it. */
interface BidiAnswer {
  readonly type: string;
  readonly contexts: readonly [{ readonly context: string }];
  readonly result: { readonly value: string };
  readonly exceptionDetails: { readonly text: string };
}

export function sessionOf(
  browser: Browser,
): (method: string, params: Record<string, unknown>) => Promise<BidiAnswer>;
export function openPopup(addonId: string): Promise<void>;
export function closePopup(): Promise<void>;
export function clickInPopup(x: number, y: number): void;
export function pressInPopup(key: string): void;
export function pressInPage(code: string, letter: string): void;
export function editPage(command: string): void;
export function photographPopup(): Promise<string>;
export function endBackground(addonId: string): Promise<void>;
export function emulateMedia(dark: boolean): void;
export function emulateInPopup(dark: boolean): void;
export function emulateTouch(): void;
export function hearPage(): unknown;
