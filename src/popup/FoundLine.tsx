import type { PageFacts } from "../core/detect.ts";
import { signalKey, type IdentifyReason } from "../core/identify.ts";
import { keyFromData, type Say } from "../core/words.ts";
import details from "./NoticeDetails.module.css";
import css from "./Section.module.css";

interface FoundLineProps {
  readonly facts: PageFacts;
  readonly reasons: readonly IdentifyReason[];
  readonly say: Say;
}

/** How a page that does not stand on a host of RFE/RL's own comes to be counted as RFE/RL's. */
export function FoundLine({ facts, reasons, say }: FoundLineProps) {
  if (facts.kind === "official") return null;
  return (
    <section class={css.section} data-testid="found" data-kind={facts.kind}>
      <p class={css.text}>{say(keyFromData(`found_${facts.kind}`))}</p>
      <ReasonList title={say("found_reasons")} {...{ reasons, say }} />
    </section>
  );
}

interface ReasonListProps {
  readonly title: string;
  readonly reasons: readonly IdentifyReason[];
  readonly say: Say;
}

/** What in a page speaks for or against its being RFE/RL's, folded away. */
export function ReasonList({ title, reasons, say }: ReasonListProps) {
  if (reasons.length === 0) return null;
  return (
    <details class={details.more} data-testid="reasons">
      <summary>{title}</summary>
      <ul>
        {reasons.map(({ signal, side }) => (
          <li key={signal} data-signal={signal} data-side={side}>
            {say(signalKey(signal))}
          </li>
        ))}
      </ul>
    </details>
  );
}
