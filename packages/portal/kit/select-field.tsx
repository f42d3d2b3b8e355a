import type { FieldProps } from './fields.tsx';

type SelectFieldProps<Value extends string> = FieldProps & {
  readonly id: string;
  readonly value: Value | '';
  readonly choices: readonly { readonly value: Value | ''; readonly text: string }[];
  onChange(value: Value | ''): void;
};

/** One of many, from a list that opens. */
export function SelectField<Value extends string>({
  id,
  label,
  hint,
  error,
  value,
  choices,
  onChange,
}: SelectFieldProps<Value>) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <select
        id={id}
        value={value}
        data-field={id}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        onChange={({ target }) => onChange(target.value as Value | '')}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}
