import { formatDate } from "../core/dates.ts";
import { directionOf, tagOf, type Language } from "../core/language.ts";
import type { Notice } from "../core/notice.ts";
import type { Statement } from "../core/statements.ts";
import type { Say } from "../core/words.ts";
import css from "./NoticeDetails.module.css";
import section from "./Section.module.css";
import { SourceList } from "./SourceList.tsx";
import { StatementLine } from "./StatementLine.tsx";

interface NoticeDetailsProps {
  readonly notice: Notice;
  readonly language: Language;
  readonly say: Say;
}

/** What is good to know, whom a notice concerns and since when, where it comes from and how old it is. */
export function NoticeDetails({ notice, language, say }: NoticeDetailsProps) {
  const line = (statement: Statement) => (
    <StatementLine key={statement.key} {...{ statement, language, say }} />
  );
  return (
    <section
      class={`${section.section} ${css.details}`}
      data-testid={`details-${notice.id}`}
      lang={tagOf(language)}
      dir={directionOf(language)}
    >
      {notice.advice.length > 0 && (
        <details class={css.more} data-testid={`advice-${notice.id}`}>
          <summary>{say("advice_title")}</summary>
          {notice.advice.map(line)}
        </details>
      )}
      <details class={css.more} data-testid={`more-${notice.id}`}>
        <summary>{say("notice_more")}</summary>
        {notice.body.map(line)}
        <SourceList title={say("notice_look_up")} sources={notice.lookUp} {...{ language, say }} />
        <SourceList title={say("notice_sources")} sources={notice.sources} {...{ language, say }} />
      </details>
      <p class={section.small} data-testid={`checked-${notice.id}`}>
        {say("notice_checked", { date: formatDate(notice.checked, language) })}
        {notice.isOutOfDate && ` · ${say("notice_stale")}`}
      </p>
    </section>
  );
}
