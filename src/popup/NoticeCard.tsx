import type { Language } from "../core/language.ts";
import { papersKey, regionKey, type Notice } from "../core/notice.ts";
import type { Settings } from "../core/settings.ts";
import type { Say } from "../core/words.ts";
import { formatDate } from "./format-date.ts";
import { LevelMark } from "./LevelMark.tsx";
import css from "./NoticeCard.module.css";

interface NoticeCardProps {
  readonly notice: Notice;
  readonly settings: Settings;
  readonly language: Language;
  readonly say: Say;
  /** The first notice stands open, the others unfold. */
  readonly isFirst: boolean;
}

/** One notice: how it relates to the reader, what it says, and where that comes from. */
export function NoticeCard({ notice, settings, language, say, isFirst }: NoticeCardProps) {
  const headline = (
    <>
      <span class={css.mark}>
        <LevelMark level={notice.level} />
      </span>
      <span data-testid={`headline-${notice.id}`}>{say(notice.headline)}</span>
    </>
  );
  const body = (
    <>
      <WhyLine {...{ notice, settings, say }} />
      {notice.lead.map((key) => (
        <p key={key} class={css.lead}>
          {say(key)}
        </p>
      ))}
      <MoreAbout {...{ notice, language, say }} />
    </>
  );
  return (
    <section class={css.card} data-level={notice.level} data-testid={`notice-${notice.id}`}>
      {isFirst ? (
        <>
          <h2 class={css.headline}>{headline}</h2>
          {body}
        </>
      ) : (
        <details class={css.folded}>
          <summary class={css.smallHeadline}>{headline}</summary>
          {body}
        </details>
      )}
    </section>
  );
}

function WhyLine({ notice, settings, say }: Pick<NoticeCardProps, "notice" | "settings" | "say">) {
  const sentences = [chosenSentence(notice, settings, say), notice.why && say(notice.why)];
  return (
    <p class={css.why} data-testid={`why-${notice.id}`}>
      {sentences.filter((sentence) => sentence !== undefined).join(" ")}
    </p>
  );
}

function chosenSentence({ chosen }: Notice, settings: Settings, say: Say): string | undefined {
  if (!chosen.region) return undefined;
  const region = say(regionKey(settings.region));
  const papers = say(papersKey(settings.papers));
  return chosen.papers
    ? say("why_chosen_both", { region, papers })
    : say("why_chosen_region", { region });
}

function MoreAbout({ notice, language, say }: Pick<NoticeCardProps, "notice" | "language" | "say">) {
  return (
    <details class={css.more} data-testid={`more-${notice.id}`}>
      <summary>{say("notice_more")}</summary>
      {notice.more.map((key) => (
        <p key={key}>{say(key)}</p>
      ))}
      <h3>{say("notice_sources")}</h3>
      <ul>
        {notice.sources.map(({ publisher, date }) => (
          <li key={publisher + date}>
            <bdi>{publisher}</bdi>
            {date !== "undated" && `, ${formatDate(date, language)}`}
          </li>
        ))}
      </ul>
      <p>{say("notice_checked", { date: formatDate(notice.checked, language) })}</p>
    </details>
  );
}
