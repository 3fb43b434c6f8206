import type { PageMessage } from "../core/protocol.ts";
import { collectMarks } from "./collect-marks.ts";

/** Tells once what the page says of itself: when its elements are there, and the browser has time for it. */
export function tellMarks(tell: (message: PageMessage) => void, signal: AbortSignal): void {
  const collect = (): void => {
    if (!signal.aborted) tell({ type: "page-checked", marks: collectMarks(document) });
  };
  const whenIdle = (): void => {
    requestIdleCallback(collect, { timeout: 1000 });
  };
  // A prerendered page is not one that the reader has opened.
  const start = (): void => {
    if (document.readyState === "loading") {
      addEventListener("DOMContentLoaded", whenIdle, { once: true, signal });
    } else {
      whenIdle();
    }
  };
  if (document.prerendering) {
    document.addEventListener("prerenderingchange", start, { once: true, signal });
  } else {
    start();
  }
  // Out of the back/forward cache it is in front again, and the button knows nothing of it.
  addEventListener(
    "pageshow",
    ({ persisted }) => {
      if (persisted) whenIdle();
    },
    { signal },
  );
}
