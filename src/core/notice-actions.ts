import type { Claim, Designation } from "./designations.ts";
import { oneFromData } from "./from-data.ts";
import { GRADES, VOICES, type Grade, type Voice } from "./grades.ts";
import { sourceLines, type SourceLine } from "./notice-sources.ts";
import type { ReaderAction } from "./reader-actions.ts";
import type { Region } from "./reader.ts";
import { statementOf, type Statement } from "./statements.ts";
import { keyFromData, type MessageKey } from "./words.ts";

/** What can follow from a reader action: at first, when repeated, or as a crime even the first time. */
export const CONSEQUENCES = ["first", "repeated", "criminal"] as const;

export type Consequence = (typeof CONSEQUENCES)[number];

/** One reader action under one designation. */
export interface ActionLine {
  readonly action: ReaderAction;
  readonly grade: Grade;
  /** Who the grade rests on. */
  readonly by: Voice;
  readonly consequences: readonly {
    readonly when: Consequence;
    readonly statement: Statement;
  }[];
  readonly evidence: readonly Statement[];
  readonly sources: readonly SourceLine[];
}

/**
 * What a designation says of a reader action. The grade is that of the first piece of evidence.
 *
 * @throws when it does not speak of the action.
 */
export function actionLine(
  designation: Designation,
  action: ReaderAction,
  region: Region,
): ActionLine {
  const risky = designation.actions.find((one) => one.action === action);
  if (risky === undefined) throw new Error(`${designation.id} does not speak of ${action}`);
  const consequences = CONSEQUENCES.flatMap((when) => {
    const name = risky.consequence[when];
    return name === undefined ? [] : [{ when, name }];
  });
  const [ground, ...others] = [...risky.evidence, ...consequences.map(({ name }) => name)].flatMap(
    (name) => claimOf(designation, name),
  );
  if (ground === undefined) throw new Error(`${designation.id} has no evidence for ${action}`);
  return {
    action,
    grade: oneFromData(GRADES, ground.grade),
    by: oneFromData(VOICES, ground.by),
    consequences: consequences.map(({ when, name }) => ({
      when,
      statement: statementOf(designation, name),
    })),
    evidence: risky.evidence.map((name) => statementOf(designation, name)),
    sources: sourceLines(
      [ground, ...others].flatMap(({ sources }) => sources),
      region,
    ),
  };
}

function claimOf({ claims }: Designation, name: string): Claim[] {
  return claims.filter(({ statement }) => statement === name);
}

/** The text that names an action in a list. */
export function actionKey(action: ReaderAction): MessageKey {
  return keyFromData(`action_${action}`);
}

/** The text that says how strong the evidence is, and who it rests on. */
export function gradeKey(grade: Grade, by: Voice): MessageKey {
  return keyFromData(`grade_${grade}_${by.replace("-", "_")}`);
}
