import { type InputHTMLAttributes, type ReactNode, useId } from 'react';

export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was entered. */
  readonly error?: string | undefined;
}

type TextFieldProps = FieldProps &
  InputHTMLAttributes<HTMLInputElement> & { readonly width?: number; readonly unit?: string };

/** One line to write on; as wide as what belongs there, with its unit beside it. */
export function TextField({ label, hint, error, width, unit, ...input }: TextFieldProps) {
  const own = useId();
  const id = input.id ?? own;
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
      <span className="with-unit">
        <input
          {...input}
          id={id}
          size={width}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
        />
        {unit && <span aria-hidden="true">{unit}</span>}
      </span>
    </div>
  );
}

/** Something to choose, with what it means. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: ReactNode;
  readonly hint?: string;
}

export interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly hint?: string | undefined;
  /** By which a summary of problems leads to the first choice. */
  readonly id?: string;
  /** What is wrong with what was chosen. */
  readonly error?: string | undefined;
  readonly choices: readonly Choice<Value>[];
}

/** Any of several. */
export function Checkboxes<Value extends string>({
  legend,
  hint,
  id,
  error,
  choices,
  values,
  onChange,
}: ChoicesProps<Value> & { readonly values: readonly Value[]; onChange(values: Value[]): void }) {
  return (
    <ChoiceSet legend={legend} hint={hint} error={error}>
      {choices.map((choice, place) => (
        <OneChoice key={choice.value} choice={choice}>
          {(props) => (
            <input
              type="checkbox"
              checked={values.includes(choice.value)}
              onChange={({ target }) =>
                onChange(
                  target.checked ? [...values, choice.value] : values.filter((each) => each !== choice.value),
                )
              }
              {...props}
              {...(id && place === 0 && { 'data-field': id })}
            />
          )}
        </OneChoice>
      ))}
    </ChoiceSet>
  );
}

/** Several choices under one question. */
export function ChoiceSet({
  legend,
  hint,
  error,
  children,
}: {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}) {
  const id = useId();
  const described = [hint && id, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset className={error ? 'wrong' : undefined} aria-describedby={described || undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p className="hint" id={id}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}

/** One of several choices, with what it means. */
export function OneChoice<Value extends string>({
  choice: { text, hint },
  children,
}: {
  readonly choice: Choice<Value>;
  readonly children: (props: { id: string; 'aria-describedby'?: string }) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="choice">
      {children({ id, ...(hint && { 'aria-describedby': `${id}-hint` }) })}
      <label htmlFor={id}>{text}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
