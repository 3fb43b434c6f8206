import { detectPage } from "../../src/core/detect.ts";
import { identify, type Identification } from "../../src/core/identify.ts";
import { parsePageMarks } from "../../src/core/page-marks.ts";
import type { LabelledPage } from "./labelled-pages.ts";

/** What detection says of a page, and how it came to it. */
export interface Judgement {
  readonly page: LabelledPage;
  readonly verdict: Identification["verdict"];
  readonly host: string | undefined;
  readonly by: "address" | "content";
  /** Signals by name, those against with a minus; none where the address tells. */
  readonly reasons: readonly string[];
}

/** Whether the address of a page tells alone; then nobody looks at its content. */
export function judgeAddress(page: LabelledPage): Judgement | undefined {
  const facts = detectPage(page.address);
  return facts && { page, verdict: "rferl", host: facts.host, by: "address", reasons: [] };
}

/** Decides from marks as the extension does: they pass through a message first. */
export function judgeContent(page: LabelledPage, sent: unknown): Judgement {
  const marks = parsePageMarks(sent);
  if (marks === undefined) throw new Error(`${page.name}: these are no marks`);
  const identified = identify(marks, page.address);
  const { verdict, reasons } = identified;
  return {
    page,
    verdict,
    host: identified.verdict === "other" ? undefined : identified.host,
    by: "content",
    reasons: reasons.map(({ signal, side }) => (side === "veto" ? `-${signal}` : signal)),
  };
}

/** Whether a judgement is what the label says, and of the right service where that is told. */
export function isRight({ page, verdict, host }: Judgement): boolean {
  const isSame = page.label === "not-rferl" ? verdict !== "rferl" : verdict === page.label;
  return isSame && (page.service === undefined || page.service === host);
}
