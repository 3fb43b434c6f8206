import css from "./SwitchField.module.css";

interface SwitchFieldProps {
  readonly name: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** A box to tick, with its label. */
export function SwitchField({ name, label, isOn, onSwitch }: SwitchFieldProps) {
  return (
    <label class={css.field}>
      <input
        type="checkbox"
        data-testid={name}
        checked={isOn}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
