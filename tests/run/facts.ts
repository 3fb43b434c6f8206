import { DESIGNATIONS, type Claim, type Designation } from "../../src/core/designations.ts";
import { LANGUAGES } from "../../src/core/language.ts";
import { organisationOf } from "../../src/core/links.ts";
import { keyFromData, type Say } from "../../src/core/words.ts";
import { wordsIn } from "../support/words.ts";

const COLUMNS = [
  "Listing",
  "Said where",
  "Sentence",
  "Grade",
  "By",
  "As of",
  "Sources",
  "For a lawyer",
];

/**
 * Prints every claim as one Markdown table, for a lawyer's review; what needs it has a mark in the last
 * column. A language as argument prints its words instead of the English ones.
 */
export function main([wanted = "en"]: readonly string[]): void {
  const language = LANGUAGES.find((one) => one === wanted);
  if (language === undefined) throw new Error(`Sidenote speaks ${LANGUAGES.join(", ")} only.`);
  const { say } = wordsIn(language);
  const rows = DESIGNATIONS.flatMap((designation) => [
    ...designation.claims.map((claim) => claimRow(designation, claim, say)),
    ...designation.notFound.map(({ statement, searched }) => [
      designation.id,
      usedBy(designation, statement, "why or note"),
      say(keyFromData(statement)),
      "nothing found",
      "",
      searched,
      "",
      "REVIEW: still nothing?",
    ]),
  ]);
  const lines = [COLUMNS, COLUMNS.map(() => "---"), ...rows];
  for (const cells of lines) console.log(`| ${cells.join(" | ")} |`);
  const due = rows.filter((cells) => cells.at(-1)?.startsWith("REVIEW"));
  console.log(`\n${rows.length} claims, ${due.length} of them marked for review.`);
}

function claimRow(designation: Designation, claim: Claim, say: Say): string[] {
  const sources = claim.sources.map(
    ({ organisation, address, date }) =>
      `${organisationOf(organisation).name}, ${date}: ${address}`,
  );
  return [
    designation.id,
    usedBy(designation, claim.statement, claim.shown),
    say(keyFromData(claim.statement)),
    claim.grade,
    claim.by,
    claim.asOf,
    sources.join("; "),
    claim.review === undefined ? "" : `REVIEW: ${claim.review}`,
  ];
}

/** The reader actions for which a sentence is said, or else its place. */
function usedBy({ actions }: Designation, statement: string, place: string): string {
  const users = actions.filter(
    ({ evidence, consequence }) =>
      evidence.includes(statement) || Object.values(consequence).includes(statement),
  );
  return users.length > 0 ? users.map(({ action }) => action).join(", ") : place;
}
