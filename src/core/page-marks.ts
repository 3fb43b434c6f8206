/**
 * Where in a page marks are looked for, and how many of each are kept:
 * - `canonical`, `own-address`: what the page gives as its address (`rel=canonical`; `og:url`, `amphtml`); `base` is
 *   that of its `<base>`, `comment` addresses in comments before it.
 * - `site-name`, `title`, `publisher`, `account`, `app`, `feed`: names of the site and what belongs to it;
 *   `amp-publisher` is the publisher that an AMP page names.
 * - `stylesheet`, `icon`, `script`, `image`, `frame`: addresses of parts, as the page writes them.
 * - `body`: the classes of the body.
 * - `data`: beginnings of the data blocks that the CMS prints, `analytics`: where visits are reported to.
 * - `copyright`: short texts with a copyright in the footer; `tail`: longer texts and other copyrights near the
 *   end of the page; `link`: where links near the end lead.
 * - `onion`: the onion site a page names; `saved-from`: the address in an archive's own form.
 */
export const PLACE_LIMITS = {
  canonical: 2,
  "own-address": 4,
  base: 2,
  comment: 3,
  "site-name": 2,
  title: 1,
  publisher: 2,
  "amp-publisher": 2,
  account: 4,
  app: 2,
  feed: 4,
  stylesheet: 8,
  icon: 4,
  script: 16,
  image: 16,
  frame: 24,
  body: 1,
  data: 4,
  analytics: 12,
  copyright: 4,
  tail: 24,
  link: 48,
  onion: 2,
  "saved-from": 2,
} as const;

/** A place in a page. */
export type Place = keyof typeof PLACE_LIMITS;

/** The most letters of a mark that are kept; a data block is longer. */
export const MARK_LENGTH = 300;

/** The most letters of a data block that are kept. */
export const DATA_LENGTH = 3000;

/** What a page says of itself, cut to size: plain data that can be sent as a message. */
export type PageMarks = Readonly<Record<Place, readonly string[]>>;

/** Every place. */
export const PLACES: readonly Place[] = Object.keys(PLACE_LIMITS).filter(isPlace);

/** Whether a word names a place. */
export function isPlace(word: string): word is Place {
  return Object.hasOwn(PLACE_LIMITS, word);
}

/** How many letters of a mark at a place are kept. */
export function lengthAt(place: Place): number {
  return place === "data" ? DATA_LENGTH : MARK_LENGTH;
}

/** Marks of a page that says nothing. */
export function noMarks(): Record<Place, string[]> {
  return {
    canonical: [],
    "own-address": [],
    base: [],
    comment: [],
    "site-name": [],
    title: [],
    publisher: [],
    "amp-publisher": [],
    account: [],
    app: [],
    feed: [],
    stylesheet: [],
    icon: [],
    script: [],
    image: [],
    frame: [],
    body: [],
    data: [],
    analytics: [],
    copyright: [],
    tail: [],
    link: [],
    onion: [],
    "saved-from": [],
  };
}

/**
 * Reads marks that a content script sends. They come out of a page, and perhaps from a forged sender:
 * `undefined` for anything that is not marks within their limits. Extra fields are dropped.
 */
export function parsePageMarks(value: unknown): PageMarks | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const found = noMarks();
  for (const place of PLACES) {
    const list: unknown = Reflect.get(value, place);
    if (!Array.isArray(list) || list.length > PLACE_LIMITS[place]) return undefined;
    for (const mark of list) {
      if (typeof mark !== "string" || mark.length > lengthAt(place)) return undefined;
      found[place].push(mark);
    }
  }
  return found;
}
