import type { Assessment } from "./assess.ts";
import { directionOf, tagOf, type Direction } from "./language.ts";
import { actionLine, gradeKey } from "./notice-actions.ts";
import type { ReaderAction } from "./reader-actions.ts";
import { serviceName } from "./service-names.ts";
import type { Settings } from "./settings.ts";
import type { Site } from "./sites.ts";
import { asOfText, type Statement } from "./statements.ts";
import { keyFromData, type Words } from "./words.ts";

/** The question before a reader action, or the reminder of it, in finished words. */
export interface Question {
  readonly mode: "ask" | "remind";
  readonly language: string;
  readonly direction: Direction;
  /** What the reader is about to do. */
  readonly doing: string;
  /** What can follow, and how sure that is: a line each, with its date. */
  readonly lines: readonly string[];
  readonly stop: string;
  readonly go: string;
  /** Said when the browser leaves it to the reader to do it again. */
  readonly again: string;
}

/** The words before an action: those of the gravest designation that speaks of it. */
export function questionFor(
  assessment: Assessment,
  settings: Settings,
  words: Words,
  action: ReaderAction,
  mode: Question["mode"],
): Question | undefined {
  const finding = assessment.findings.find(
    ({ level, actions }) => level !== "not-described" && actions.includes(action),
  );
  if (finding === undefined) return undefined;
  if (settings.discreet === "on") return neutralQuestion(words, mode);
  const { say, language } = words;
  const { consequences, evidence, grade, by } = actionLine(
    finding.designation,
    action,
    settings.region,
  );
  return {
    mode,
    language: tagOf(language),
    direction: directionOf(language),
    doing: say(keyFromData(`question_${action}`)),
    lines: [
      ...consequences.slice(0, 1).map(({ statement }) => dated(statement, words)),
      ...evidence
        .slice(0, 1)
        .map(
          (statement) =>
            `${capital(say(gradeKey(grade, by)), tagOf(language))}. ${dated(statement, words)}`,
        ),
    ],
    stop: say("question_stop"),
    go: say("question_go"),
    again: say("question_again"),
  };
}

/** A question that anybody may read: it names neither the action nor what can follow. */
function neutralQuestion({ say, language }: Words, mode: Question["mode"]): Question {
  return {
    mode,
    language: tagOf(language),
    direction: directionOf(language),
    doing: say("question_neutral"),
    lines: [say("question_neutral_line")],
    stop: say("question_stop"),
    go: say("question_go"),
    again: say("question_again"),
  };
}

/** The words before a text goes into a page of somebody else's, when it leads to a service of RFE/RL. */
export function leadQuestionFor(
  assessment: Assessment,
  settings: Settings,
  words: Words,
  site: Site,
  mode: Question["mode"],
): Question | undefined {
  const question = questionFor(assessment, settings, words, "share", mode);
  if (settings.discreet === "on") return question;
  const service = serviceName(site, words.language);
  const doing = words.say("question_lead", { service });
  return question && { ...question, doing };
}

function dated({ key, asOf }: Statement, { say, language }: Words): string {
  return `${say(key)} (${asOfText(asOf, say, language)})`;
}

/** In lists a grade follows its action; here it begins a sentence. */
function capital(text: string, tag: string): string {
  return text.slice(0, 1).toLocaleUpperCase(tag) + text.slice(1);
}
