import type { Language } from "../core/language.ts";
import { asOfText, type Statement } from "../core/statements.ts";
import type { Say } from "../core/words.ts";
import css from "./StatementLine.module.css";

interface StatementLineProps {
  readonly statement: Statement;
  readonly language: Language;
  readonly say: Say;
  /** What stands before the sentence. */
  readonly before?: string;
}

/** A sentence about the law, with the date up to which its sources speak. */
export function StatementLine({ statement, language, say, before }: StatementLineProps) {
  return (
    <p class={css.statement} data-statement={statement.key}>
      {before !== undefined && <b>{before}: </b>}
      {say(statement.key)}{" "}
      {statement.asOf !== undefined && (
        <small class={css.date}>{asOfText(statement.asOf, say, language)}</small>
      )}
    </p>
  );
}
