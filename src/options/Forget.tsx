import { formatNumber } from "../core/dates.ts";
import type { Language } from "../core/language.ts";
import type { Say } from "../core/words.ts";
import section from "../popup/Section.module.css";

/** How far forgetting visits has come, with the number of addresses that were found or are left. */
export type Forgetting =
  | { readonly is: "idle" | "refused" | "by-hand" }
  | { readonly is: "found" | "done"; readonly number: number };

interface ForgetProps {
  readonly forgetting: Forgetting;
  readonly language: Language;
  readonly say: Say;
  /** The reader wants to see what is there: the browser asks first. */
  readonly onLook: () => void;
  /** The reader wants it removed. */
  readonly onForget: () => void;
}

/** Removes RFE/RL's addresses from the browser's history: shows first, then does, then says what is left. */
export function Forget({ forgetting, language, say, onLook, onForget }: ForgetProps) {
  const { is } = forgetting;
  return (
    <section class={section.section} data-testid="forget" data-is={is}>
      <h2 class={section.headline}>{say("forget_title")}</h2>
      <p class={section.text}>{say("forget_text")}</p>
      {is === "by-hand" ? (
        <p class={section.text}>{say("forget_by_hand")}</p>
      ) : (
        <>
          <p class={section.small}>{say("forget_permission")}</p>
          <button
            type="button"
            class={section.plain}
            data-testid={is === "found" ? "forget-do" : "forget-look"}
            onClick={is === "found" ? onForget : onLook}
          >
            {say(is === "found" ? "forget_do" : "forget_look")}
          </button>
          <output class={section.text} data-testid="forget-result">
            {resultOf(forgetting, language, say)}
          </output>
          {is === "done" && <p class={section.small}>{say("forget_cannot")}</p>}
        </>
      )}
    </section>
  );
}

function resultOf(forgetting: Forgetting, language: Language, say: Say): string {
  switch (forgetting.is) {
    case "idle":
    case "by-hand":
      return "";
    case "refused":
      return say("forget_refused");
    case "found":
      return say("forget_found", { number: formatNumber(forgetting.number, language) });
    case "done":
      return say("forget_done", { number: formatNumber(forgetting.number, language) });
  }
}
