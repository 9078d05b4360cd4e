import type { ComponentChildren } from 'preact';

export interface ChoicesProps<Value extends string> {
  title: string;
  name: string;
  value: Value;
  options: { value: Value; label: string; hint?: string; sample?: ComponentChildren }[];
  onChange: (value: Value, label: string) => void;
}

/** One of several, as radio buttons. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { title, name, value, options, onChange } = props;
  return (
    <fieldset class="group">
      <legend class="label">{title}</legend>
      {options.map((option) => (
        <label class="choice" key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value, option.label);
            }}
          />
          <span>
            {option.label}
            {option.hint !== undefined && <span class="hint">{option.hint}</span>}
          </span>
          {option.sample}
        </label>
      ))}
    </fieldset>
  );
}
