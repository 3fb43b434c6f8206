import css from "./Welcome.module.css";

interface ChoiceListProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly value: T | undefined;
  readonly choices: readonly T[];
  readonly nameOf: (choice: T) => string;
  /** The language that a choice is named in, where it is not that of the page. */
  readonly langOf?: (choice: T) => string;
  readonly onChoice: (choice: T) => void;
}

/** Choices one below the other, or side by side where there is room: one press chooses. */
export function ChoiceList<T extends string>(props: ChoiceListProps<T>) {
  const { name, legend, value, choices, nameOf, langOf, onChoice } = props;
  return (
    <fieldset class={`${css.choices} ${langOf ? css.names : ""}`} data-testid={name}>
      <legend class={css.legend}>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice} class={css.choice} {...(langOf && { lang: langOf(choice) })}>
          <input
            type="radio"
            name={name}
            data-testid={`${name}-${choice}`}
            checked={choice === value}
            onChange={() => onChoice(choice)}
          />
          <bdi>{nameOf(choice)}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
