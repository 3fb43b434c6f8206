/** No host of our data has more labels; a host of a million labels costs no more than one of eight. */
const MOST_LABELS = 8;

/**
 * A host and every host above it but the top level, the longest first: `a.b.org`, `b.org`.
 *
 * @param hostname a host as `URL` gives it: lower case, IDN in punycode, no port. A dot at its end is the
 * same host.
 */
export function hostAndAbove(hostname: string): string[] {
  const labels = hostname.replace(/\.$/, "").split(".").slice(-MOST_LABELS);
  return labels.slice(0, -1).map((_, start) => labels.slice(start).join("."));
}

/** What is known of a host, or else of the nearest host above it. */
export function findByHost<T>(known: ReadonlyMap<string, T>, hostname: string): T | undefined {
  for (const host of hostAndAbove(hostname)) {
    const found = known.get(host);
    if (found !== undefined) return found;
  }
  return undefined;
}
