import { directionOf, tagOf, type Language } from "../core/language.ts";
import { papersKey, regionKey, type Notice } from "../core/notice.ts";
import type { Settings, SettingsChange } from "../core/settings.ts";
import type { Say } from "../core/words.ts";
import { ActionList } from "./ActionList.tsx";
import { LevelMark } from "./LevelMark.tsx";
import css from "./NoticeCard.module.css";
import { StatementLine } from "./StatementLine.tsx";

interface NoticeCardProps {
  readonly notice: Notice;
  readonly settings: Settings;
  readonly language: Language;
  readonly say: Say;
  readonly onChange: (change: SettingsChange) => void;
  /** Whether the card shows its headline; a fold that holds it has named it already. */
  readonly isNamed: boolean;
}

/** What a notice means for the reader: how it relates to them, why, and what can follow from what. */
export function NoticeCard(props: NoticeCardProps) {
  const { notice, settings, language, say, onChange, isNamed } = props;
  const { why } = notice;
  const content = (
    <>
      {notice.lead.map((statement) => (
        <StatementLine key={statement.key} {...{ statement, language, say }} />
      ))}
      <ActionList {...{ notice, settings, language, say, onChange }} />
    </>
  );
  return (
    <section
      class={css.card}
      data-level={notice.level}
      data-testid={`notice-${notice.id}`}
      lang={tagOf(language)}
      dir={directionOf(language)}
    >
      {isNamed && (
        <h2 class={css.headline} aria-live="polite">
          <LevelMark level={notice.level} />
          <span data-testid={`headline-${notice.id}`}>{say(notice.headline)}</span>
        </h2>
      )}
      <div class={css.why} data-testid={`why-${notice.id}`}>
        {chosenLine(notice, settings, say)}
        {why && <StatementLine statement={why} {...{ language, say }} />}
      </div>
      {notice.level === "not-described" ? (
        <details class={css.fold} data-testid={`named-${notice.id}`}>
          <summary>{say("actions_named")}</summary>
          {content}
        </details>
      ) : (
        content
      )}
    </section>
  );
}

function chosenLine({ chosen }: Notice, settings: Settings, say: Say) {
  if (!chosen.region) return null;
  const region = say(regionKey(settings.region));
  const papers = say(papersKey(settings.papers));
  return (
    <p>
      {chosen.papers
        ? say("why_chosen_both", { region, papers })
        : say("why_chosen_region", { region })}
    </p>
  );
}
