import type { Say } from "../core/words.ts";
import css from "./PublisherNotice.module.css";

interface PublisherNoticeProps {
  readonly say: Say;
  readonly onShow: () => void;
}

/** Offered where the page carries the publisher's own notice. That one carries none proves nothing. */
export function PublisherNotice({ say, onShow }: PublisherNoticeProps) {
  return (
    <p class={css.line} data-testid="publisher-notice">
      {say("publisher_notice")}{" "}
      <button type="button" class={css.show} data-testid="publisher-notice-show" onClick={onShow}>
        {say("publisher_notice_show")}
      </button>
    </p>
  );
}
