import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { layoutOf, type Layout } from "./layout.ts";

/** Window widths from the narrowest phone to a large screen, in CSS pixels. */
export const WIDTHS = [320, 360, 768, 1280, 1920] as const;

/** Measures a page in windows of several widths. */
export async function layoutsOf(page: Page, widths: readonly number[]): Promise<Layout[]> {
  const layouts: Layout[] = [];
  for (const width of widths) {
    await page.setViewport({ width, height: 800 });
    layouts.push(await layoutOf(page));
  }
  return layouts;
}

/** Expects that text has grown by `ratio`, that all else is as it was, and that nothing is spoilt. */
export function expectGrown(own: Layout, now: Layout, ratio: number, where: string): void {
  for (const [name, width] of Object.entries(now.read)) {
    const grown = width / (own.read[name] ?? 0);
    expect(Math.abs(grown / ratio - 1), `${name} ${where}: ${grown}`).toBeLessThan(0.02);
  }
  for (const [name, advance] of Object.entries(now.advance)) {
    const before = own.advance[name];
    if (before === undefined) continue;
    expect(Math.abs(advance / before / ratio - 1), `lines of ${name} ${where}`).toBeLessThan(0.06);
  }
  for (const [name, width] of Object.entries(now.still)) {
    const before = own.still[name] ?? 0;
    expect(Math.abs(width / before - 1), `${name} ${where}`).toBeLessThan(0.005);
  }
  expectWhole(now, where);
}

/** Expects that nothing of a page is spoilt. */
export function expectWhole(now: Layout, where: string): void {
  expect(now.overflow, `overflow ${where}`).toBe(0);
  expect(now.cut, `cut ${where}`).toEqual([]);
  expect(now.overlaps, `overlaps ${where}`).toEqual([]);
  expect(now.distorted, `distorted ${where}`).toBe(0);
}
