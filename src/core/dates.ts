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
  const time = Date.parse(date);
  if (Number.isNaN(time)) throw new RangeError(`no date: ${date}`);
  const parts = date.split("-");
  const written = formatOf(language, parts.length)?.format(time);
  // Browsers that know no month of a language write it as `M11`.
  return written === undefined || /\bM\d/.test(written) ? parts.toReversed().join(".") : written;
}

// To make one takes a hundred times as long as to write a date with it.
const formats = new Map<string, Intl.DateTimeFormat>();

/** How a language writes a year, a month or a day; nothing where the browser would take another language. */
function formatOf(language: Language, parts: number): Intl.DateTimeFormat | undefined {
  const tag = tagOf(language);
  if (Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0) return undefined;
  const name = `${tag} ${parts}`;
  const made =
    formats.get(name) ??
    new Intl.DateTimeFormat(tag, {
      calendar: "gregory",
      timeZone: "UTC",
      year: "numeric",
      ...(parts > 1 && { month: "short" }),
      ...(parts > 2 && { day: "numeric" }),
    });
  formats.set(name, made);
  return made;
}

/** Writes a number out in a language. */
export function formatNumber(number: number, language: Language): string {
  return new Intl.NumberFormat(tagOf(language)).format(number);
}

/** Whether facts that were checked on one ISO day are more than {@link FRESH_DAYS} old on another. */
export function isOutOfDate(checked: string, today: string): boolean {
  return Date.parse(today) - Date.parse(checked) > FRESH_DAYS * DAY;
}
