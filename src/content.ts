import type { PagePlan } from "./core/plan.ts";
import { onPlan, tellBackground } from "./platform/page-channel.ts";

/** What the content script knows on one page. It lives in the isolated world, out of the page's reach. */
interface SidenotePage {
  readonly running: AbortController;
  plan: PagePlan | undefined;
}

declare global {
  var sidenotePage: SidenotePage | undefined;
}

// An update starts the script again in a page where the old one may still be listening.
// A page can put an element of any name in place of a global, but not as the global object's own property.
if (Object.hasOwn(globalThis, "sidenotePage")) globalThis.sidenotePage?.running.abort();
const page: SidenotePage = { running: new AbortController(), plan: undefined };
globalThis.sidenotePage = page;
const { signal } = page.running;

onPlan((plan) => {
  page.plan = plan;
}, signal);

addEventListener("pagehide", () => tellBackground({ type: "page-closed" }), { signal });
addEventListener(
  "pageshow",
  ({ persisted }) => {
    if (persisted) tellReturn();
  },
  { signal },
);

// A prerendered page is not one that the reader has opened; most never are. One that is, or one in which
// this script starts late, may carry styles from before.
if (document.prerendering) {
  document.addEventListener("prerenderingchange", tellReturn, { once: true, signal });
} else if (document.readyState === "loading") {
  tellBackground({ type: "page-opened" });
} else {
  tellReturn();
}

function tellReturn(): void {
  tellBackground({ type: "page-returned" });
}
