import type { PageMarks } from "../../src/core/page-marks.ts";

declare global {
  /** Put into a page by `openWithCollector`. */
  var sidenoteMarks: { collectMarks(document: Document): PageMarks };
}
