import type { PageMarks } from "./core/page-marks.ts";
import { collectMarks } from "./page/collect-marks.ts";

declare global {
  var sidenoteCheck: PageMarks | undefined;
}

// The background and the popup put this script into a page that they want to know, and take the marks out.
globalThis.sidenoteCheck = collectMarks(document);
