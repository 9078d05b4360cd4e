export interface SwitchProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** More about what it does, under the label. */
  hint?: string | undefined;
}

/** An on/off switch; its label is part of the target. */
export const Switch = ({ label, checked, onChange, hint }: SwitchProps) => (
  <button
    class="switch"
    type="button"
    role="switch"
    aria-checked={checked}
    onClick={() => {
      onChange(!checked);
    }}
  >
    <span class="switch-text">
      <span class="switch-label" dir="auto">
        {label}
      </span>
      {hint !== undefined && <span class="switch-hint">{hint}</span>}
    </span>
    <span class="switch-track" aria-hidden="true" />
  </button>
);
