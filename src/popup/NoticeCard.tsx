import type { Language } from "../core/language.ts";
import { papersKey, regionKey, type Notice } from "../core/notice.ts";
import type { Settings } from "../core/settings.ts";
import type { Say } from "../core/words.ts";
import { LevelMark } from "./LevelMark.tsx";
import css from "./NoticeCard.module.css";
import { StatementLine } from "./StatementLine.tsx";

interface NoticeCardProps {
  readonly notice: Notice;
  readonly settings: Settings;
  readonly language: Language;
  readonly say: Say;
  /** Whether the card shows its headline; a fold that holds it has named it already. */
  readonly isNamed: boolean;
}

/** What a notice means for the reader: how it relates to them, why, and what can follow from what. */
export function NoticeCard({ notice, settings, language, say, isNamed }: NoticeCardProps) {
  return (
    <section class={css.card} data-level={notice.level} data-testid={`notice-${notice.id}`}>
      {isNamed && (
        <h2 class={css.headline}>
          <LevelMark level={notice.level} />
          <span data-testid={`headline-${notice.id}`}>{say(notice.headline)}</span>
        </h2>
      )}
      <p class={css.why} data-testid={`why-${notice.id}`}>
        {whyLine(notice, settings, say)}
      </p>
      {notice.lead.map((statement) => (
        <StatementLine key={statement.key} {...{ statement, language, say }} />
      ))}
    </section>
  );
}

function whyLine({ chosen, why }: Notice, settings: Settings, say: Say): string {
  const region = say(regionKey(settings.region));
  const papers = say(papersKey(settings.papers));
  const sentences = [
    chosen.region && chosen.papers && say("why_chosen_both", { region, papers }),
    chosen.region && !chosen.papers && say("why_chosen_region", { region }),
    why !== undefined && say(why),
  ];
  return sentences.filter((sentence) => sentence !== false).join(" ");
}
