import { useState } from 'react';
import { closeMeeting } from '../../../app/graphql/generated.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { Checkboxes, TextField } from '../../../kit/fields.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import { deciding } from '../deciding/words/index.ts';
import { useName } from '../our-team-page.tsx';
import { activeIn, type MeetingSeen, type MeetingTeam } from './data.ts';

interface CloseMeetingProps {
  readonly meeting: MeetingSeen;
  readonly team: MeetingTeam;
  /** Hears what was done, in words. */
  onDone(what: string): void;
}

/** The end of a meeting: who was there, how long it took, and what was said. */
export function CloseMeeting({ meeting: { id, answers, lengthMinutes }, team, onDone }: CloseMeetingProps) {
  const words = useWords(deciding);
  const nameOf = useName();
  const [there, setThere] = useState<string[]>(() =>
    answers.filter(({ answer }) => answer === 'COMING').map(({ person }) => person.id),
  );
  const [length, setLength] = useState(String(lengthMinutes));
  const [minutes, setMinutes] = useState('');
  const isLength = /^\d{1,3}$/.test(length) && Number(length) > 0;
  return (
    <section>
      <h2>{words.closeIt}</h2>
      <ChangeForm
        operation={closeMeeting}
        input={{ meetingId: id, attended: there, lengthMinutes: Number(length), minutes }}
        faults={[
          there.length === 0 && { field: 'there', text: words.whoCameMissing },
          !isLength && { field: 'length', text: words.minutesWrong },
          minutes.trim() === '' && { field: 'minutes', text: words.minutesMissing },
        ]}
        submit={words.close}
        onDone={() => onDone(words.closed)}
      >
        {(fault) => (
          <>
            <Checkboxes
              id="there"
              legend={words.whoCame}
              error={fault('there')}
              values={there}
              onChange={setThere}
              choices={activeIn(team).map((person) => ({ value: person.id, text: nameOf(person) }))}
            />
            <TextField
              id="length"
              label={words.howLong}
              unit={words.minutes}
              error={fault('length')}
              inputMode="numeric"
              width={4}
              value={length}
              onChange={({ target }) => setLength(target.value.trim())}
            />
            <TextArea
              id="minutes"
              label={words.minutesText}
              hint={words.minutesHint}
              error={fault('minutes')}
              rows={8}
              maxLength={20_000}
              value={minutes}
              onChange={({ target }) => setMinutes(target.value)}
            />
          </>
        )}
      </ChangeForm>
    </section>
  );
}
