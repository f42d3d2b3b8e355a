import { useState } from 'react';
import type { HeardHow } from '../../app/graphql/generated.ts';
import { useHere } from '../../app/shell/here.ts';
import { isDay, today } from '../../app/time/days.ts';
import { useWords } from '../../app/words/use-words.ts';
import type { Fault } from '../../kit/change-form.tsx';
import { TextField } from '../../kit/fields.tsx';
import { Radios } from '../../kit/radios.tsx';
import { useName } from './our-team-page.tsx';
import { choosing } from './selection/words/index.ts';

interface Person {
  readonly id: string;
  readonly name: string | null;
  readonly channel: string | null;
}

const ways: readonly HeardHow[] = ['IN_PERSON', 'PHONE', 'LETTER', 'VIDEO'];

/**
 * Whose answer a form takes: the reader's own, or, where the reader may enter it, that of someone who does not use the
 * software, with how and when it was heard (T6).
 */
export function useHeard(people: readonly Person[], mayEnter: boolean) {
  const words = useWords(choosing);
  const { signedIn } = useHere();
  const [whose, setWhose] = useState(signedIn.person);
  const [how, setHow] = useState<HeardHow>('IN_PERSON');
  const [on, setOn] = useState(today);
  const onPaper = people.filter(
    ({ id, channel }) => id !== signedIn.person && channel !== null && channel !== 'APP',
  );
  const isOther = whose !== signedIn.person;
  const isWrong = isOther && !(isDay(on) && on <= today());
  const faults: Fault[] = isWrong ? [{ field: 'heard-on', text: words.heardOnWrong }] : [];
  return {
    ...{ whose, setWhose, how, setHow, on, setOn, isOther, faults },
    onPaper: mayEnter ? onPaper : [],
    input: isOther ? { heard: { personId: whose, how, on } } : {},
  };
}

interface HeardFieldsProps {
  readonly heard: ReturnType<typeof useHeard>;
  readonly fault: (field: string) => string | undefined;
}

/** Whose answer it is; not asked where it can only be the reader's own. */
export function HeardFields({ heard, fault }: HeardFieldsProps) {
  const words = useWords(choosing);
  const nameOf = useName();
  const { signedIn } = useHere();
  const { whose, setWhose, how, setHow, on, setOn, isOther, onPaper } = heard;
  if (onPaper.length === 0) return null;
  return (
    <>
      <Radios
        legend={words.whose}
        value={whose}
        onChange={setWhose}
        choices={[
          { value: signedIn.person, text: words.mine },
          ...onPaper.map((person) => ({ value: person.id, text: nameOf(person) })),
        ]}
      />
      {isOther && (
        <>
          <Radios
            legend={words.heardHow}
            value={how}
            onChange={setHow}
            choices={ways.map((value) => ({ value, text: words[`how${value}`] }))}
          />
          <TextField
            id="heard-on"
            type="date"
            label={words.heardOn}
            error={fault('heard-on')}
            value={on}
            onChange={({ target }) => setOn(target.value)}
          />
        </>
      )}
    </>
  );
}
