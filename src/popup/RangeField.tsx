import css from "./RangeField.module.css";

interface RangeFieldProps {
  readonly name: string;
  readonly label: string;
  /** What the chosen place means, in words. */
  readonly text: string;
  readonly place: number;
  /** How many places there are; the first is the site's own. */
  readonly places: number;
  readonly onPlace: (place: number) => void;
}

/** A slider over a few places, each with its meaning in words. */
export function RangeField({ name, label, text, place, places, onPlace }: RangeFieldProps) {
  return (
    <label class={css.field}>
      <span class={css.head}>
        <span>{label}</span>
        <span class={css.text} data-testid={`${name}-text`}>
          {text}
        </span>
      </span>
      <input
        type="range"
        class={css.range}
        data-testid={name}
        aria-label={label}
        aria-valuetext={text}
        min={0}
        max={places - 1}
        step={1}
        value={place}
        onInput={({ currentTarget }) => onPlace(currentTarget.valueAsNumber)}
      />
    </label>
  );
}
