import { parsePageMarks, type PageMarks } from "../core/page-marks.ts";
import { browser } from "./browser.ts";

/**
 * What the page in a tab says of itself; `undefined` where the browser does not let Sidenote look. It may look
 * where the reader has pressed the button, and where they have given a permission.
 *
 * @param isAtOnce whether to take what is there of a page that still loads, and not to wait for the rest.
 */
export async function marksOf(tabId: number, isAtOnce: boolean): Promise<PageMarks | undefined> {
  const how = { target: { tabId }, injectImmediately: isAtOnce };
  try {
    await browser.scripting.executeScript({ ...how, files: ["/check.js"] });
    const [answer] = await browser.scripting.executeScript({ ...how, func: takeMarks });
    return parsePageMarks(answer?.result);
  } catch {
    return undefined;
  }
}

/** Carried into the page alone, so all that it needs is inside it. */
function takeMarks(): unknown {
  return Object.hasOwn(globalThis, "sidenoteCheck") ? globalThis.sidenoteCheck : undefined;
}
