import type { Language } from "./language.ts";

/** Days after which facts may be out of date. */
export const FRESH_DAYS = 180;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Writes an ISO date out in a language, as exactly as it is given: a year, a month of a year, or a day.
 *
 * @throws RangeError when `date` is no ISO date.
 */
export function formatDate(date: string, language: Language): string {
  const parts = date.split("-").length;
  const format = new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    year: "numeric",
    ...(parts > 1 && { month: "short" }),
    ...(parts > 2 && { day: "numeric" }),
  });
  return format.format(new Date(date));
}

/** Whether facts that were checked on one ISO day are more than {@link FRESH_DAYS} old on another. */
export function isOutOfDate(checked: string, today: string): boolean {
  return Date.parse(today) - Date.parse(checked) > FRESH_DAYS * DAY;
}
