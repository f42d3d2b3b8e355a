import { useState } from 'react';
import { addAction, type TeamActionsQuery } from '../../../app/graphql/generated.ts';
import { newId } from '../../../app/new-id.ts';
import { isDay } from '../../../app/time/days.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { SelectField } from '../../../kit/select-field.tsx';
import { deciding } from '../deciding/words/index.ts';
import { useName } from '../our-team-page.tsx';
import { activeIn } from './data.ts';

interface AddActionProps {
  readonly team: NonNullable<TeamActionsQuery['team']>;
  onDone(): void;
}

/** Agreeing that somebody does something, by a day. */
export function AddAction({ team, onDone }: AddActionProps) {
  const words = useWords(deciding);
  const nameOf = useName();
  const [id] = useState(() => newId('action'));
  const [what, setWhat] = useState('');
  const [personId, setPersonId] = useState('');
  const [dueOn, setDueOn] = useState('');
  return (
    <section>
      <h2>{words.newAction}</h2>
      <ChangeForm
        operation={addAction}
        input={{ id, groupId: team.id, what, personId, ...(isDay(dueOn) && { dueOn }) }}
        faults={[
          what.trim() === '' && { field: 'what', text: words.actionMissing },
          personId === '' && { field: 'who', text: words.whoMissing },
        ]}
        submit={words.addAction}
        onDone={onDone}
      >
        {(fault) => (
          <>
            <TextField
              id="what"
              label={words.action}
              error={fault('what')}
              maxLength={200}
              width={40}
              value={what}
              onChange={({ target }) => setWhat(target.value)}
            />
            <SelectField
              id="who"
              label={words.who}
              error={fault('who')}
              value={personId}
              onChange={setPersonId}
              choices={[
                { value: '', text: '' },
                ...activeIn(team).map((person) => ({ value: person.id, text: nameOf(person) })),
              ]}
            />
            <TextField
              type="date"
              label={words.byWhen}
              hint={words.byWhenHint}
              value={dueOn}
              onChange={({ target }) => setDueOn(target.value)}
            />
          </>
        )}
      </ChangeForm>
    </section>
  );
}
