import type { PagePlan } from "../core/plan.ts";
import type { ReaderAction } from "../core/reader-actions.ts";

/** A reader action that is held, with all that it takes to do it again. */
export interface Held {
  readonly action: ReaderAction;
  readonly event: Event;
  /** What was pressed, where something was. */
  readonly control: Element | undefined;
  /** Does it again, where the script that holds it knows how. Gives back whether it could. */
  readonly redo?: () => boolean;
}

/**
 * A question that is open. The content script hears every event before the page does, and hands on what
 * belongs to the question, so that the page neither sees nor stops an answer.
 */
export interface OpenQuestion {
  readonly host: Element;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
}

/**
 * What the scripts of Sidenote on one page share. It lives in the isolated world, out of the page's reach:
 * the content script makes it, and what is shown on the page comes later and only when it is needed.
 */
export interface SidenotePage {
  readonly running: AbortController;
  /** Whether its actions are guarded: it is RFE/RL's, and not another page that is only watched. */
  readonly isGuard: boolean;
  plan: PagePlan | undefined;
  held: Held | undefined;
  /** The question about it, once it stands in the page. */
  question: OpenQuestion | undefined;
  /** Whether what Sidenote shows has been loaded. */
  hasSurfaces: boolean;
  /** Lets an action happen once, as `replay` does it again. Gives back whether that could. */
  readonly goOn: (action: ReaderAction, replay: () => boolean) => boolean;
}

declare global {
  var sidenotePage: SidenotePage | undefined;
}
