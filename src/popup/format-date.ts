import type { Language } from "../core/language.ts";

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
