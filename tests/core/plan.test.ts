import { expect, test } from "vitest";
import { assess } from "../../src/core/assess.ts";
import { planFor } from "../../src/core/plan.ts";
import { PAPERS, READER_ACTIONS, REGIONS } from "../../src/core/reader.ts";
import { SITES } from "../../src/core/sites.ts";

test("a page gets the risky actions and learns nothing else of its reader", () => {
  for (const { host } of SITES) {
    for (const region of REGIONS) {
      for (const papers of PAPERS) {
        const assessment = assess({ kind: "official", host }, { region, papers });
        const isTold = assessment.level !== "not-described";
        expect(planFor(assessment)).toEqual({ risky: isTold ? READER_ACTIONS : [] });
      }
    }
  }
});
