import type { Language } from "../core/language.ts";
import type { Notice, Statement } from "../core/notice.ts";
import type { Say } from "../core/words.ts";
import { formatDate } from "./format-date.ts";
import css from "./NoticeDetails.module.css";
import section from "./Section.module.css";
import { StatementLine } from "./StatementLine.tsx";

interface NoticeDetailsProps {
  readonly notice: Notice;
  readonly language: Language;
  readonly say: Say;
}

/** Whom a notice concerns and since when; penalties, cases and sources unfold. */
export function NoticeDetails({ notice, language, say }: NoticeDetailsProps) {
  const line = (statement: Statement) => (
    <StatementLine key={statement.key} {...{ statement, language, say }} />
  );
  return (
    <section class={`${section.section} ${css.details}`} data-testid={`details-${notice.id}`}>
      {notice.body.map(line)}
      <details class={css.more} data-testid={`more-${notice.id}`}>
        <summary>{say("notice_more")}</summary>
        {notice.more.map(line)}
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
