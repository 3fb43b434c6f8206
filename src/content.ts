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
globalThis.sidenotePage?.running.abort();
const page: SidenotePage = { running: new AbortController(), plan: undefined };
globalThis.sidenotePage = page;
const { signal } = page.running;

onPlan((plan) => {
  page.plan = plan;
}, signal);

addEventListener("pagehide", () => tellBackground({ type: "page-closed" }), { signal });
addEventListener("pageshow", tellReturn, { signal });

// A prerendered page is not one that the reader has opened; most never are.
if (document.prerendering) {
  document.addEventListener("prerenderingchange", tellOpening, { once: true, signal });
} else {
  tellOpening();
}

function tellOpening(): void {
  tellBackground({ type: "page-opened" });
}

function tellReturn({ persisted }: PageTransitionEvent): void {
  if (persisted) tellBackground({ type: "page-returned" });
}
