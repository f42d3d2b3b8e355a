import { useState } from 'react';
import type { HeardFromInput, HeardHow } from '../../app/graphql/generated.ts';
import { today } from '../../app/time/days.ts';
import { useWords } from '../../app/words/use-words.ts';
import { TextField } from '../../kit/fields.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { heardHows } from './terms.ts';
import { terms } from './words/terms/index.ts';

/** How something was heard that is entered for someone; nothing when it is their own hand. */
export function useHeard(isOwn: boolean) {
  const [how, setHow] = useState<HeardHow>('IN_PERSON');
  const [on, setOn] = useState(today);
  const heard: { readonly heard?: HeardFromInput } = isOwn ? {} : { heard: { how, on } };
  return { heard, fields: { isOwn, how, setHow, on, setOn } };
}

type HeardFieldsProps = ReturnType<typeof useHeard>['fields'] & {
  /** Tells these fields from others on the page. */
  readonly id: string;
};

/** Asks how and when it was heard. Shows nothing to those who speak for themselves. */
export function HeardFields({ id, isOwn, how, setHow, on, setOn }: HeardFieldsProps) {
  const words = useWords(terms);
  if (isOwn) return null;
  return (
    <div className="side-by-side">
      <SelectField
        id={`${id}-how`}
        label={words.heardHow}
        value={how}
        choices={heardHows.map((value) => ({ value, text: words[`heard${value}`] }))}
        onChange={(chosen) => chosen && setHow(chosen)}
      />
      <TextField
        id={`${id}-on`}
        label={words.heardOn}
        type="date"
        required
        max={today()}
        value={on}
        onChange={({ target }) => setOn(target.value)}
      />
    </div>
  );
}
