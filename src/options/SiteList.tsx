import type { Say } from "../core/words.ts";
import type { ReaderSite } from "../platform/reader-sites.ts";
import section from "../popup/Section.module.css";
import { TreatedLine } from "../popup/TreatSite.tsx";

interface SiteListProps {
  readonly sites: readonly ReaderSite[];
  readonly say: Say;
  readonly onEnd: (hostname: string) => void;
}

/** The sites that the reader treats as RFE/RL's, each with the way back. */
export function SiteList({ sites, say, onEnd }: SiteListProps) {
  return (
    <section class={section.section} data-testid="sites">
      <h2 class={section.headline}>{say("sites_title")}</h2>
      {sites.length === 0 && (
        <p class={section.text} data-testid="sites-none">
          {say("sites_none")}
        </p>
      )}
      {sites.map((site) => (
        <TreatedLine key={site.hostname} {...{ site, say, onEnd }} />
      ))}
      {sites.length > 1 && (
        <button
          type="button"
          class={section.plain}
          data-testid="sites-clear"
          onClick={() => sites.forEach(({ hostname }) => onEnd(hostname))}
        >
          {say("sites_clear")}
        </button>
      )}
      <p class={section.small}>{say("sites_text")}</p>
    </section>
  );
}
