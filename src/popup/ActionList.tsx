import { GUARD_CHOICES, guardChoice, withGuard } from "../core/guards.ts";
import type { Language } from "../core/language.ts";
import type { Notice } from "../core/notice.ts";
import { actionKey, gradeKey, type ActionLine } from "../core/notice-actions.ts";
import type { Settings, SettingsChange } from "../core/settings.ts";
import { keyFromData, type Say } from "../core/words.ts";
import css from "./ActionList.module.css";
import { GradeMark } from "./GradeMark.tsx";
import { SelectField } from "./SelectField.tsx";
import { SourceList } from "./SourceList.tsx";
import { StatementLine } from "./StatementLine.tsx";

interface ActionListProps {
  readonly notice: Notice;
  readonly settings: Settings;
  readonly language: Language;
  readonly say: Say;
  readonly onChange: (change: SettingsChange) => void;
}

/** The reader actions that a notice speaks of, each with its grade; what can follow unfolds. */
export function ActionList(props: ActionListProps) {
  const { notice, settings, language, say, onChange } = props;
  return (
    <ul class={css.list}>
      {notice.actions.map((line) => (
        <li key={line.action}>
          <details
            name={`actions-${notice.id}`}
            class={css.action}
            data-testid={`${notice.id}-${line.action}`}
            data-grade={line.grade}
          >
            <summary
              aria-label={`${say(actionKey(line.action))}, ${say(gradeKey(line.grade, line.by))}`}
            >
              <span class={css.line} aria-hidden="true">
                <span class={css.name}>{say(actionKey(line.action))}</span>
                <span class={css.grade}>
                  <GradeMark grade={line.grade} /> {say(gradeKey(line.grade, line.by))}
                </span>
              </span>
            </summary>
            <ActionDetails {...{ line, language, say }} />
            {notice.level !== "not-described" && (
              <SelectField
                name={`guard-${notice.id}-${line.action}`}
                label={say("guard_label")}
                value={guardChoice(settings.guards, line.action)}
                choices={GUARD_CHOICES}
                nameOf={(choice) => say(keyFromData(`guard_${choice}`))}
                onChoice={(choice) =>
                  onChange((now) => ({ guards: withGuard(now.guards, line.action, choice) }))
                }
              />
            )}
          </details>
        </li>
      ))}
    </ul>
  );
}

interface ActionDetailsProps {
  readonly line: ActionLine;
  readonly language: Language;
  readonly say: Say;
}

function ActionDetails({ line, language, say }: ActionDetailsProps) {
  return (
    <div class={css.details}>
      {line.consequences.map(({ when, statement }) => (
        <StatementLine
          key={when}
          {...{ statement, language, say }}
          before={say(keyFromData(`consequence_${when}`))}
        />
      ))}
      {line.evidence.map((statement, index) => (
        <StatementLine
          key={statement.key}
          {...{ statement, language, say }}
          {...(index === 0 && { before: say("evidence_title") })}
        />
      ))}
      <SourceList title={say("notice_sources")} sources={line.sources} {...{ language, say }} />
    </div>
  );
}
