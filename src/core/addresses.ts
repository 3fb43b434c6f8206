/** The parts of a web address; `undefined` for anything that is none. */
export function parseWebAddress(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url : undefined;
}

/** An address that is written without its scheme, in full. */
export function withScheme(bare: string): string {
  return `https:${bare.startsWith("//") ? "" : "//"}${bare}`;
}

/**
 * What follows a beginning, in which a star is one part of a path; `undefined` without that beginning.
 *
 * @param place path and query, such as `/web/2020/https://a.example/`.
 * @param start such as `/o/*` and a slash.
 */
export function afterStart(place: string, start: string): string | undefined {
  const [first = "", ...pieces] = start.split("*");
  if (!place.startsWith(first)) return undefined;
  let rest = place.slice(first.length);
  for (const piece of pieces) {
    const end = rest.search(/[/?#]/);
    if (end < 1 || !rest.startsWith(piece, end)) return undefined;
    rest = rest.slice(end + piece.length);
  }
  return rest;
}

/** The text with its percent signs resolved, or as it is where they are no encoding. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
