import type { Language } from "../core/language.ts";
import type { Notice } from "../core/notice.ts";
import type { MessageKey, Say } from "../core/words.ts";
import { formatDate } from "./format-date.ts";
import css from "./NoticeDetails.module.css";
import section from "./Section.module.css";

interface NoticeDetailsProps {
  readonly notice: Notice;
  readonly language: Language;
  readonly say: Say;
}

/** Whom a notice concerns and since when; penalties, cases and sources unfold. */
export function NoticeDetails({ notice, language, say }: NoticeDetailsProps) {
  const paragraph = (key: MessageKey) => <p key={key}>{say(key)}</p>;
  return (
    <section class={`${section.section} ${css.details}`} data-testid={`details-${notice.id}`}>
      {notice.body.map(paragraph)}
      <details class={css.more} data-testid={`more-${notice.id}`}>
        <summary>{say("notice_more")}</summary>
        {notice.more.map(paragraph)}
        <h3>{say("notice_sources")}</h3>
        <ul>
          {notice.sources.map(({ publisher, date }) => (
            <li key={publisher + date}>
              <bdi>{publisher}</bdi>
              {date !== "undated" && `, ${formatDate(date, language)}`}
            </li>
          ))}
        </ul>
      </details>
      <p class={section.small}>
        {say("notice_checked", { date: formatDate(notice.checked, language) })}
      </p>
    </section>
  );
}
