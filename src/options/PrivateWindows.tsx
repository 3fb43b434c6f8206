import type { Say } from "../core/words.ts";
import section from "../popup/Section.module.css";

interface PrivateWindowsProps {
  readonly isAllowed: boolean;
  readonly say: Say;
}

/** Whether Sidenote is in private windows, and what that means. */
export function PrivateWindows({ isAllowed, say }: PrivateWindowsProps) {
  return (
    <section class={section.section} data-testid="private" data-allowed={isAllowed}>
      <h2 class={section.headline}>{say("private_title")}</h2>
      <p class={section.text}>{say(isAllowed ? "private_allowed" : "private_not_allowed")}</p>
    </section>
  );
}
