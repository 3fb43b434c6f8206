import type { Say } from "../core/words.ts";
import type { ReaderSite } from "../platform/reader-sites.ts";
import details from "./NoticeDetails.module.css";
import css from "./Section.module.css";

/** What the reader can say of the site in front. */
export interface TreatActions {
  readonly onTreatForNow: () => void;
  readonly onRemember: () => void;
  readonly onEndTreating: (hostname: string) => void;
}

interface TreatSiteProps extends TreatActions {
  readonly hostname: string;
  /** How the reader treats the site already. */
  readonly site: ReaderSite | undefined;
  readonly say: Say;
}

/** Lets the reader count a site as RFE/RL's, for now or from now on, and take that back. */
export function TreatSite(props: TreatSiteProps) {
  const { hostname, site, say } = props;
  return (
    <section class={css.section} data-testid="treat">
      {site !== undefined && <TreatedLine {...{ site, say }} onEnd={props.onEndTreating} />}
      {site?.isRemembered !== true && (
        <details class={details.more} data-testid="treat-more">
          <summary>{say("treat_title")}</summary>
          {site === undefined && (
            <>
              <p>{say("treat_now_text", { site: hostname })}</p>
              <button
                type="button"
                class={css.plain}
                data-testid="treat-now"
                onClick={props.onTreatForNow}
              >
                {say("treat_now")}
              </button>
            </>
          )}
          <p>{say("treat_always_text", { site: hostname })}</p>
          <button
            type="button"
            class={css.plain}
            data-testid="treat-always"
            onClick={props.onRemember}
          >
            {say("treat_always")}
          </button>
        </details>
      )}
    </section>
  );
}

interface TreatedLineProps {
  readonly site: ReaderSite;
  readonly say: Say;
  readonly onEnd: (hostname: string) => void;
}

/** A site that is treated as RFE/RL's, how long, and the way back. */
export function TreatedLine({ site: { hostname, isRemembered }, say, onEnd }: TreatedLineProps) {
  return (
    <p class={css.text} data-testid="treated" data-remembered={isRemembered}>
      <bdi>{hostname}</bdi> · {say(isRemembered ? "treated_always" : "treated_now")}{" "}
      <button
        type="button"
        class={css.plain}
        data-testid="treat-end"
        onClick={() => onEnd(hostname)}
      >
        {say("treat_end")}
      </button>
    </p>
  );
}
