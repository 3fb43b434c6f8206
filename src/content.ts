import { announcePage } from "./page/announce.ts";
import { guardActions } from "./page/guard.ts";
import { holdFor, startPage } from "./page/start-page.ts";
import type { PageMessage } from "./core/protocol.ts";
import { askForPlan, isAlive } from "./platform/page-channel.ts";

const running = new AbortController();
const { signal } = running;

const guard = guardActions(
  {
    modeOf(action) {
      if (!isAlive()) return "off";
      // Until the background has said what is risky for this reader, everything is held.
      if (page.plan === undefined) return "ask";
      return Date.now() < page.plan.quietUntil ? "off" : (page.plan.modes[action] ?? "off");
    },
    // An update leaves this script behind with a question that nobody answers any more.
    question: () => (isAlive() ? page.question : undefined),
    onAction(held, isHeld) {
      if (page.held !== undefined) return;
      if (isHeld) holdFor(page, held);
      void tell({ type: "question-wanted", action: held.action });
    },
  },
  signal,
);

const page = startPage(running, true, guard.goOn);

if (window === window.top) announcePage((type) => void tell({ type }), signal);
else void tell({ type: "plan-wanted" });

/** Tells the background, which may answer with a plan. */
async function tell(message: PageMessage): Promise<void> {
  const plan = await askForPlan(message);
  if (plan !== undefined) page.plan = plan;
}
