import { useState } from 'react';
import { moveSelectionOn } from '../../../app/graphql/generated.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { TextField } from '../../../kit/fields.tsx';
import type { StepProps } from './data.ts';
import { choosing } from './words/index.ts';

/** The hat is described; whoever leads asks for nominations, for some days. */
export function Describe({ selection: { id }, onDone }: StepProps) {
  const words = useWords(choosing);
  const [days, setDays] = useState('5');
  const isRight = /^\d{1,2}$/.test(days) && Number(days) >= 1 && Number(days) <= 14;
  return (
    <>
      <p>{words.describeLead}</p>
      <ChangeForm
        operation={moveSelectionOn}
        input={{ selectionId: id, to: 'NOMINATE', windowDays: Number(days) }}
        faults={[!isRight && { field: 'days', text: words.daysWrong }]}
        submit={words.askNominations}
        onDone={() => onDone(words.nameNOMINATE)}
      >
        {(fault) => (
          <TextField
            id="days"
            label={words.days}
            hint={words.daysHint}
            error={fault('days')}
            unit={words.daysUnit}
            inputMode="numeric"
            width={3}
            value={days}
            onChange={({ target }) => setDays(target.value.trim())}
          />
        )}
      </ChangeForm>
    </>
  );
}
