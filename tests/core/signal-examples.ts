import { noMarks, type PageMarks, type Place } from "../../src/core/page-marks.ts";
import type { Signal } from "../../src/core/signals.ts";

/** The address of a page that nobody knows. */
export const HOST = "https://unknown.example/a/4.html";

/** An address of RFE/RL. */
export const ADDRESS = "https://www.svoboda.org/a/1.html";

/** Marks at some places, and none elsewhere. */
export function marks(given: Partial<Record<Place, readonly string[]>>): PageMarks {
  return { ...noMarks(), ...given };
}

/** A mark that gives a signal, where one can be made up. */
export const EXAMPLES: Readonly<Record<string, readonly [Place, string]>> = {
  entity: ["data", 'utag_data={entity:"RFE"}'],
  "language-service": ["data", 'utag_data={language_service:"RFERL Russian"}'],
  "page-domain": ["data", 'bar_data = {"cookieDomain": "www.svoboda.org"}'],
  canonical: ["canonical", ADDRESS],
  "own-address": ["own-address", ADDRESS],
  base: ["base", ADDRESS],
  "saved-comment": ["comment", ADDRESS],
  template: ["body", "nav-no-loaded pg-article"],
  "other-brand": ["stylesheet", "/Content/responsive/OCB/es-CU/OCB-es-CU.css"],
  copyright: ["copyright", "Name © 2024 RFE/RL, Inc."],
  "copyright-line": ["tail", "Name © 2024 RFE/RL, Inc. | All rights reserved"],
  "copyright-in-text": ["tail", "© 2024 RFE/RL, Inc."],
  stylesheet: ["stylesheet", "/Content/responsive/RFE/ru-RU/RFE-ru-RU.css"],
  icon: ["icon", "/Content/responsive/RFE/img/webApp/favicon.ico"],
  feed: ["feed", "RFE/RL - Top Stories [RSS]"],
  "site-name": ["site-name", "Радио Свобода"],
  title: ["title", "Radio Farda"],
  account: ["account", "@RFERL"],
  app: ["app", "app-id=475986784, app-argument=//1.ltr"],
  "amp-publisher": ["amp-publisher", "RFE/RL"],
  analytics: ["analytics", "GTM-WXZBPZ"],
  image: ["image", "https://gdb.rferl.org/1.jpg"],
  link: ["link", "https://twitter.com/RFERLPress"],
  notice: ["tail", "RFE/RL is an undesirable organization; fines for sharing"],
  "other-entity": ["data", 'utag_data={entity:"VOA"}'],
  "other-service": ["data", 'utag_data={language_service:"VOA English"}'],
  "other-address": ["canonical", "https://www.voanews.com/a/1.html"],
  "other-build": ["stylesheet", "/Content/responsive/VOA/en-US/VOA-en-US.css"],
  "other-outlet-name": ["site-name", "Voice of America"],
  "other-app": ["app", "app-id=632618796"],
  "other-account": ["account", "@voanews"],
  "other-feed": ["feed", "VOA - Top Stories [RSS]"],
  "other-onion": [
    "onion",
    "https://golosamr2fr3ojunabk2zaa2hyislbt2ht34vjhfsdwpg2dyg2xaybqd.onion",
  ],
  "other-site-name": ["site-name", "The Paper"],
  embed: ["frame", "https://www.rferl.org/embed/player/0/1.html"],
};

/** Marks that give each of some signals. */
export function marksFor(signals: readonly Signal[]): PageMarks {
  const found = noMarks();
  for (const { name } of signals) {
    const [place, mark] = EXAMPLES[name] ?? [];
    if (place !== undefined && mark !== undefined) found[place].push(mark);
  }
  return found;
}
