import type { PageFacts } from "./detect.ts";
import { framedHost, outletHost, serviceBy, serviceNamed } from "./outlet-marks.ts";
import type { PageMarks } from "./page-marks.ts";
import { marksAt, REPRINTABLE, signalsIn, type Side, type Signal } from "./signals.ts";
import { ANY_SERVICE } from "./sites.ts";
import { unwrap } from "./unwrap.ts";
import { keyFromData, type MessageKey } from "./words.ts";

/** One thing that was found in a page's content. */
export interface IdentifyReason {
  /** The name of a signal in `signals.json`. */
  readonly signal: string;
  readonly side: Side;
}

/** What a page's content says of whose it is. */
export type Identification = {
  /** Every signal that was found, also where they do not suffice. */
  readonly reasons: readonly IdentifyReason[];
} & (
  | {
      /** `embeds`: a page of another site that holds RFE/RL's player or article in a frame. */
      readonly verdict: "rferl" | "embeds";
      /** The catalogue's host of the service, {@link ANY_SERVICE} where it is not known. */
      readonly host: string;
    }
  | { readonly verdict: "other" }
);

/**
 * Tells from what a page says of itself whether it is RFE/RL's, on a host that is not known.
 *
 * It is when at least two independent signals say so, one of them strong, and no signal of another outlet is
 * there. On a page that goes by another name, what a reprint carries as well does not count.
 *
 * @param address the page's own: whether an archive's, and whether a mirror kept the path.
 */
export function identify(marks: PageMarks, address: string): Identification {
  const signals = signalsIn(marks, address);
  const reasons = signals.map(({ name, side }) => ({ signal: name, side }));
  if (isOutlet(signals)) return { verdict: "rferl", host: serviceOf(marks), reasons };
  const framed = marks.frame.map(framedHost).find((host) => host !== undefined);
  if (framed !== undefined) return { verdict: "embeds", host: framed, reasons };
  return { verdict: "other", reasons };
}

/** What a page is that its content says to be RFE/RL's: also a copy, where an archive's short address hides it. */
export function recognisedFacts(
  identification: Identification,
  address: string,
): PageFacts | undefined {
  if (identification.verdict !== "rferl") return undefined;
  const isArchived = unwrap(address).hiding?.kind === "archive";
  return { kind: isArchived ? "archive" : "recognised", host: identification.host };
}

/** The text that says what a signal is. */
export function signalKey(name: string): MessageKey {
  return keyFromData(`signal_${name.replaceAll("-", "_")}`);
}

function isOutlet(signals: readonly Signal[]): boolean {
  const vetoes = signals.filter(({ side }) => side === "veto");
  if (vetoes.some(({ strength }) => strength === "strong")) return false;
  const support = signals.filter(
    ({ side, group }) => side === "support" && !(vetoes.length > 0 && REPRINTABLE.has(group)),
  );
  const groups = new Set(support.map(({ group }) => group));
  return groups.size >= 2 && support.some(({ strength }) => strength === "strong");
}

/** Which service a page of RFE/RL belongs to, by what says it most exactly. */
function serviceOf(marks: PageMarks): string {
  const addresses = ["canonical", "own-address", "saved-from", "base", "comment", "data.domain"];
  const cultures = [
    ...marksAt(marks, "data.culture"),
    ...marks.stylesheet.flatMap((one) => /\/rfe\/([\w-]{2,16})\//i.exec(one)?.[1] ?? []),
  ];
  return (
    first(
      [...addresses, "data.cookieDomain", "onion"].flatMap((where) => marksAt(marks, where)),
      outletHost,
    ) ??
    first(marksAt(marks, "data.language_service"), (one) => serviceBy("languageServices", one)) ??
    first([...marks["site-name"], ...marks["amp-publisher"]], serviceNamed) ??
    first(marks.account, (one) => serviceBy("accounts", one)) ??
    first(cultures, (one) => serviceBy("cultures", one)) ??
    first([...marks.copyright, ...marks.title], serviceNamed) ??
    ANY_SERVICE
  );
}

function first(
  marks: readonly string[],
  service: (mark: string) => string | undefined,
): string | undefined {
  for (const mark of marks) {
    const host = service(mark);
    if (host !== undefined) return host;
  }
  return undefined;
}
