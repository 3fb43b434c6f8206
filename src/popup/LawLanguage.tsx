import { isLawReviewed, nativeName, tagOf, type Language } from "../core/language.ts";
import type { Say } from "../core/words.ts";
import section from "./Section.module.css";

/** In which the legal texts were written, and checked by most. */
const SHOWN_BESIDE = ["en", "ru"] as const;

interface LawLanguageProps {
  readonly language: Language;
  /** The language that the legal texts are in now. */
  readonly shown: Language;
  readonly say: Say;
  readonly onShow: (language: Language) => void;
}

/** Says that a translation was not checked, and shows the legal texts in another language, until the view closes. */
export function LawLanguage({ language, shown, say, onShow }: LawLanguageProps) {
  if (isLawReviewed(language)) return null;
  return (
    <section class={section.section} data-testid="law-language">
      <p class={section.small}>
        {say("language_unreviewed")}{" "}
        {SHOWN_BESIDE.filter((one) => one !== language).map((one) => (
          <button
            key={one}
            type="button"
            class={section.link}
            data-testid={`law-${one}`}
            aria-pressed={shown === one}
            lang={tagOf(one)}
            onClick={() => onShow(shown === one ? language : one)}
          >
            {nativeName(one)}
          </button>
        ))}
      </p>
    </section>
  );
}
