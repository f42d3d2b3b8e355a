import { useState } from 'react';
import { addAgendaItem } from '../../../app/graphql/generated.ts';
import { newId } from '../../../app/new-id.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { deciding } from '../deciding/words/index.ts';
import { useName } from '../our-team-page.tsx';
import type { MeetingSeen } from './data.ts';

interface AgendaProps {
  readonly meeting: MeetingSeen;
  /** Hears what was done, in words. */
  onDone(what: string): void;
}

/** What there is to talk about; anyone of the team adds to it until the meeting is closed. */
export function Agenda({ meeting: { id, agenda, state }, onDone }: AgendaProps) {
  const words = useWords(deciding);
  const nameOf = useName();
  return (
    <section>
      <h2>{words.agenda}</h2>
      {agenda.length === 0 && <p>{words.emptyAgenda}</p>}
      {agenda.length > 0 && (
        <ol>
          {agenda.map((item) => (
            <li key={item.id}>
              {item.words} <span className="hint">{words.agendaBy(nameOf(item.by))}</span>
            </li>
          ))}
        </ol>
      )}
      {state === 'OPEN' && (
        <AddItem key={agenda.length} meetingId={id} onDone={() => onDone(words.agendaAdded)} />
      )}
    </section>
  );
}

function AddItem({ meetingId, onDone }: { readonly meetingId: string; onDone(): void }) {
  const words = useWords(deciding);
  const [id] = useState(() => newId('entry'));
  const [text, setText] = useState('');
  return (
    <ChangeForm
      operation={addAgendaItem}
      input={{ id, meetingId, words: text }}
      faults={[text.trim() === '' && { field: 'item', text: words.agendaMissing }]}
      submit={words.add}
      onDone={onDone}
    >
      {(fault) => (
        <TextField
          id="item"
          label={words.addAgenda}
          error={fault('item')}
          maxLength={200}
          width={40}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      )}
    </ChangeForm>
  );
}
