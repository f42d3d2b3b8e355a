import { useState } from 'react';
import { informSelection } from '../../../app/graphql/generated.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import type { StepProps } from './data.ts';
import { choosing } from './words/index.ts';

/** A question, an answer, or something else that helps to choose. */
export function AddNote({ selection: { id }, takesPart, onDone }: StepProps) {
  const words = useWords(choosing);
  const [note, setNote] = useState('');
  if (!takesPart) return null;
  return (
    <ChangeForm
      operation={informSelection}
      input={{ selectionId: id, words: note }}
      faults={[note.trim() === '' && { field: 'note', text: words.noteMissing }]}
      submit={words.sendNote}
      onDone={() => {
        setNote('');
        onDone(words.noteAdded);
      }}
    >
      {(fault) => (
        <TextArea
          id="note"
          label={words.yourNote}
          error={fault('note')}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      )}
    </ChangeForm>
  );
}
