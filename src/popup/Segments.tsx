import css from "./Segments.module.css";

interface SegmentsProps<T extends string> {
  /** Test id of the group; each choice has this and its own name. */
  readonly name: string;
  readonly legend: string;
  /** The chosen one in words, beside the legend; said when it changes. */
  readonly note?: string;
  readonly value: T | undefined;
  readonly choices: readonly T[];
  /** What stands on a segment. */
  readonly shortOf: (choice: T) => string;
  /** What a screen reader says. */
  readonly nameOf: (choice: T) => string;
  readonly onChoice: (choice: T) => void;
}

/** Choices side by side as one group of radio buttons: a click, a tap or the arrow keys choose. */
export function Segments<T extends string>(props: SegmentsProps<T>) {
  const { name, value, choices, nameOf } = props;
  return (
    <fieldset class={css.group} data-testid={name} aria-label={props.legend}>
      <legend class={css.legend}>
        <span class={css.label}>{props.legend}</span>
        {props.note !== undefined && (
          <output class={css.name} data-testid={`${name}-name`}>
            {props.note}
          </output>
        )}
      </legend>
      <div class={css.steps}>
        {choices.map((choice, index) => (
          <label key={choice} class={css.step} title={nameOf(choice)}>
            <input
              type="radio"
              name={name}
              class={css.input}
              data-testid={`${name}-${choice}`}
              aria-label={nameOf(choice)}
              aria-posinset={index + 1}
              aria-setsize={choices.length}
              checked={choice === value}
              onChange={() => props.onChoice(choice)}
            />
            <span aria-hidden="true">{props.shortOf(choice)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
