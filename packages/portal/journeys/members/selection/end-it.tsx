import { useState } from 'react';
import { endSelection } from '../../../app/graphql/generated.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { Details } from '../../../kit/details.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import type { StepProps } from './data.ts';
import { choosing } from './words/index.ts';

/** Whoever leads may end a selection that comes to nothing, and says why. */
export function EndIt({ selection: { id }, onDone }: StepProps) {
  const words = useWords(choosing);
  const [reason, setReason] = useState('');
  return (
    <Details summary={words.end}>
      <ChangeForm
        operation={endSelection}
        input={{ selectionId: id, reason }}
        faults={[reason.trim() === '' && { field: 'end-why', text: words.endMissing }]}
        submit={words.endSend}
        onDone={() => onDone(words.endedIt)}
      >
        {(fault) => (
          <TextArea
            id="end-why"
            label={words.endWhy}
            error={fault('end-why')}
            rows={2}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </ChangeForm>
    </Details>
  );
}
