import { LANGUAGE_CHOICES, nativeName, tagOf, type LanguageChoice } from "../core/language.ts";
import { oneOf } from "../core/settings.ts";
import type { Say } from "../core/words.ts";
import css from "./Header.module.css";
import { longPress } from "./long-press.ts";
import { Mark } from "./Mark.tsx";

interface HeaderProps {
  readonly title: string;
  readonly choice: LanguageChoice;
  readonly onChoice: (choice: LanguageChoice) => void;
  /** The mark was pressed for long. */
  readonly onLongPress?: () => void;
  readonly say: Say;
}

/** The popup's head: whose page this is, and the language of Sidenote itself. */
export function Header({ title, choice, onChoice, onLongPress, say }: HeaderProps) {
  return (
    <header class={css.header}>
      <span class={css.mark} data-testid="mark" {...(onLongPress && longPress(onLongPress))}>
        <Mark />
      </span>
      <h1 class={css.title} data-testid="service">
        <bdi>{title}</bdi>
      </h1>
      <select
        class={css.language}
        data-testid="language"
        aria-label={say("language_label")}
        value={choice}
        onChange={({ currentTarget }) =>
          onChoice(oneOf(LANGUAGE_CHOICES, currentTarget.value, "auto"))
        }
      >
        {LANGUAGE_CHOICES.map((one) => (
          <option key={one} value={one} {...(one !== "auto" && { lang: tagOf(one) })}>
            {one === "auto" ? say("language_auto") : nativeName(one)}
          </option>
        ))}
      </select>
    </header>
  );
}
