import belarus from "../data/designations/belarus.json" with { type: "json" };
import iran from "../data/designations/iran.json" with { type: "json" };
import russia from "../data/designations/russia.json" with { type: "json" };
import turkmenistan from "../data/designations/turkmenistan.json" with { type: "json" };

/** Where a claim was published. */
export interface ClaimSource {
  /** Its entry in `src/data/organisations.json`. */
  readonly organisation: string;
  readonly address: string;
  /** ISO date, as exact as it is known, or `undated`. */
  readonly date: string;
}

/** A sentence about the law or its use, with what it rests on. */
export interface Claim {
  /** The name of its text in the catalogues. */
  readonly statement: string;
  /** Where it is shown: lead, body, consequence, evidence, advice, why or note. */
  readonly shown: string;
  /** Evidence grade, see `core/grades.ts`. */
  readonly grade: string;
  /** Who says so, see `core/grades.ts`. */
  readonly by: string;
  /** ISO date, as exact as it is known, up to which the sources speak, or `undated`. */
  readonly asOf: string;
  /** What a lawyer must look at before a release. */
  readonly review?: string;
  readonly sources: readonly ClaimSource[];
}

/** What is known of one reader action under a designation. Texts are named, and stand in its claims. */
export interface RiskyAction {
  readonly action: string;
  /** The first of them gives the action its grade. */
  readonly evidence: readonly string[];
  readonly consequence: {
    readonly first?: string;
    readonly repeated?: string;
    /** A crime even the first time. */
    readonly criminal?: string;
  };
}

/** A legal status of RFE/RL, or a danger to its readers, as `src/data/designations` holds it. */
export interface Designation {
  readonly id: string;
  /** ISO date on which the facts were last checked. */
  readonly checked: string;
  readonly scope: {
    readonly hosts: string | readonly string[];
    /** The highest level on these hosts. */
    readonly level: string;
    /** The highest level on all others, or `none`. */
    readonly others: string;
  };
  readonly reader: {
    readonly places: readonly string[];
    readonly papers: string | readonly string[];
    readonly placeOnly: string;
    readonly papersOnly: string;
  };
  /** What puts people there at risk when someone elsewhere does it towards them. */
  readonly sharedWith: readonly string[];
  readonly actions: readonly RiskyAction[];
  /** Where the status can be looked up officially. */
  readonly lookUp: readonly { readonly organisation: string; readonly address: string }[];
  readonly claims: readonly Claim[];
  /** Sentences which say that nothing was found, with the date of the search. */
  readonly notFound: readonly { readonly statement: string; readonly searched: string }[];
}

/** Every designation that Sidenote knows. A country is added by adding one. */
export const DESIGNATIONS: readonly Designation[] = [russia, belarus, iran, turkmenistan];
