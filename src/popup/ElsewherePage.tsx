import { siteOf } from "../core/detect.ts";
import type { Language } from "../core/language.ts";
import { serviceName } from "../core/service-names.ts";
import type { Say } from "../core/words.ts";
import type { FrontPage } from "../platform/front-page.ts";
import { ReasonList } from "./FoundLine.tsx";
import css from "./Section.module.css";

interface ElsewherePageProps {
  readonly front: Exclude<FrontPage, { is: "rferl" }>;
  readonly language: Language;
  readonly say: Say;
}

/** What the popup says on a page that is not one of RFE/RL's, or that it cannot see. */
export function ElsewherePage({ front, language, say }: ElsewherePageProps) {
  switch (front.is) {
    case "closed":
      return (
        <section class={css.section} data-testid="closed">
          <h2 class={css.headline}>{say("closed_title")}</h2>
          <p class={css.text}>{say("closed_text")}</p>
        </section>
      );
    case "embeds": {
      const service = serviceName(siteOf({ kind: "official", host: front.host }), language);
      return (
        <section class={css.section} data-testid="embeds" data-host={front.host}>
          <h2 class={css.headline}>{say("embeds_title", { service })}</h2>
          <p class={css.text}>{say("embeds_text")}</p>
        </section>
      );
    }
    case "other":
      return (
        <section class={css.section} data-testid="elsewhere">
          <h2 class={css.headline}>{say("elsewhere_title")}</h2>
          <p class={css.text}>{say("elsewhere_text")}</p>
          <ReasonList title={say("elsewhere_reasons")} reasons={front.reasons} say={say} />
        </section>
      );
  }
}
