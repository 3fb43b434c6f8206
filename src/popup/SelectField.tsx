import { oneOf } from "../core/settings.ts";
import css from "./SelectField.module.css";

interface SelectFieldProps<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly nameOf: (choice: T) => string;
  readonly onChoice: (choice: T) => void;
}

/** A labelled list of choices. A choice that is still `unset` is marked as waiting for an answer. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { name, label, value, choices, nameOf, onChoice } = props;
  return (
    <label class={css.field}>
      <span class={css.label}>{label}</span>
      <select
        class={css.select}
        data-testid={name}
        data-unset={value === "unset" || undefined}
        value={value}
        onChange={({ currentTarget }) => onChoice(oneOf(choices, currentTarget.value, value))}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}
