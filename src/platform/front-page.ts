import type { PageFacts } from "../core/detect.ts";
import { identify, recognisedFacts, type IdentifyReason } from "../core/identify.ts";
import { leadsTo } from "../core/leads.ts";
import { marksOf } from "./check.ts";
import { runsIn, startIn } from "./content-script.ts";
import { forgetFound, rememberFound } from "./found-pages.ts";
import { isWebAddress, tabInFront } from "./pages.ts";
import { report } from "./report.ts";

/** What the page in front is, now that the reader has pressed the button over it. */
export type FrontPage =
  | {
      readonly is: "rferl";
      readonly tabId: number;
      readonly url: string;
      readonly facts: PageFacts;
      /** What in the page says so, where its content was asked. */
      readonly reasons: readonly IdentifyReason[];
    }
  | {
      /** A page of another site that shows something of RFE/RL in a frame. */
      readonly is: "embeds";
      readonly tabId: number;
      readonly url: string;
      /** The catalogue's host of what is in the frame. */
      readonly host: string;
    }
  | {
      readonly is: "other";
      readonly tabId: number;
      readonly url: string;
      readonly reasons: readonly IdentifyReason[];
    }
  /** A page of the browser's own, or one that it lets no extension see. */
  | { readonly is: "closed" };

/**
 * Looks at the page in front: at its address first, then at what is in it by now. A page that is found to be RFE/RL's is
 * guarded from now on, for as long as the browser lets Sidenote stay there.
 */
export async function lookAtFront(): Promise<FrontPage> {
  const tab = await tabInFront();
  if (tab?.url === undefined) return { is: "closed" };
  const { tabId, url, facts } = tab;
  if (facts !== undefined && facts.kind !== "recognised" && facts.kind !== "treated") {
    // On its own hosts Sidenote is by itself, as a rule; the reader need not wait for a look at that.
    const guarding = guardFound(tabId, url, facts);
    if (facts.kind === "official") guarding.catch(report("guarding a page"));
    else await guarding;
    return { is: "rferl", tabId, url, facts, reasons: [] };
  }
  const lead = facts === undefined ? leadsTo(url) : undefined;
  if (lead?.kind === "account") {
    // Its page is the network's own, and goes on to other accounts: nothing is asked there.
    const account = { kind: "account" as const, host: lead.host };
    return { is: "rferl", tabId, url, facts: account, reasons: [] };
  }
  const marks = isWebAddress(url) ? await marksOf(tabId, true) : undefined;
  if (marks === undefined) {
    return facts ? { is: "rferl", tabId, url, facts, reasons: [] } : { is: "closed" };
  }
  const identified = identify(marks, url);
  const { reasons } = identified;
  const found = facts ?? recognisedFacts(identified, url);
  if (found !== undefined) {
    await guardFound(tabId, url, found);
    return { is: "rferl", tabId, url, facts: found, reasons };
  }
  await forgetFound(tabId);
  return identified.verdict === "embeds"
    ? { is: "embeds", tabId, url, host: identified.host }
    : { is: "other", tabId, url, reasons };
}

/** Guards a page where Sidenote does not come by itself. One where no script can run shows its notice all the same. */
async function guardFound(tabId: number, url: string, facts: PageFacts): Promise<void> {
  if (!isWebAddress(url)) return;
  const isGuarded = await runsIn(tabId).catch(() => true);
  if (isGuarded) return;
  await rememberFound(tabId, url, facts);
  await startIn(tabId);
}
