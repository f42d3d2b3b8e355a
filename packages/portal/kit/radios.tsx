import { useId } from 'react';
import { ChoiceSet, type ChoicesProps, OneChoice } from './fields.tsx';

type RadiosProps<Value extends string> = ChoicesProps<Value> & {
  readonly value: Value | undefined;
  onChange(value: NoInfer<Value>): void;
};

/** One of several. */
export function Radios<Value extends string>({
  legend,
  hint,
  id,
  error,
  choices,
  value,
  onChange,
}: RadiosProps<Value>) {
  const name = useId();
  return (
    <ChoiceSet legend={legend} hint={hint} error={error}>
      {choices.map((choice, place) => (
        <OneChoice key={choice.value} choice={choice}>
          {(props) => (
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              {...props}
              {...(id && place === 0 && { 'data-field': id })}
            />
          )}
        </OneChoice>
      ))}
    </ChoiceSet>
  );
}
