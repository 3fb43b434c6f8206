import { tagOf, type Language } from "./language.ts";

/** Days after which facts may be out of date. */
export const FRESH_DAYS = 180;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Writes an ISO date out in a language, as exactly as it is given: a year, a month of a year, or a day.
 *
 * @throws RangeError when `date` is no ISO date.
 */
export function formatDate(date: string, language: Language): string {
  const parts = date.split("-");
  const written = new Intl.DateTimeFormat(tagOf(language), {
    calendar: "gregory",
    timeZone: "UTC",
    year: "numeric",
    ...(parts.length > 1 && { month: "short" }),
    ...(parts.length > 2 && { day: "numeric" }),
  }).format(new Date(date));
  return isWritten(written, language) ? written : parts.toReversed().join(".");
}

/** Browsers know no month of some languages: then they take another language, or write `M11`. */
function isWritten(date: string, language: Language): boolean {
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(tagOf(language));
  return known !== undefined && !/\bM\d/.test(date);
}

/** Writes a number out in a language. */
export function formatNumber(number: number, language: Language): string {
  return new Intl.NumberFormat(tagOf(language)).format(number);
}

/** Whether facts that were checked on one ISO day are more than {@link FRESH_DAYS} old on another. */
export function isOutOfDate(checked: string, today: string): boolean {
  return Date.parse(today) - Date.parse(checked) > FRESH_DAYS * DAY;
}
