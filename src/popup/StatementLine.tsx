import type { Language } from "../core/language.ts";
import type { Statement } from "../core/notice.ts";
import type { Say } from "../core/words.ts";
import { formatDate } from "./format-date.ts";
import css from "./StatementLine.module.css";

interface StatementLineProps {
  readonly statement: Statement;
  readonly language: Language;
  readonly say: Say;
}

/** A sentence about the law, with the date up to which its sources speak. */
export function StatementLine({ statement, language, say }: StatementLineProps) {
  return (
    <p class={css.statement}>
      {say(statement.key)}{" "}
      <small class={css.date}>
        {say("notice_as_of", { date: formatDate(statement.asOf, language) })}
      </small>
    </p>
  );
}
