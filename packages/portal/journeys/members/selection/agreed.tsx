import { useState } from 'react';
import { concludeSelection, signalConsent } from '../../../app/graphql/generated.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { Details } from '../../../kit/details.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import type { StepProps } from './data.ts';
import { Proposed } from './proposed.tsx';
import { choosing } from './words/index.ts';

/** Everyone can live with it: whoever leads concludes; until then someone may object to what it has become. */
export function Agreed({ selection: { id, proposal }, leads, takesPart, onDone }: StepProps) {
  const words = useWords(choosing);
  const [celebration, setCelebration] = useState('');
  const [objection, setObjection] = useState('');
  if (!proposal) return null;
  return (
    <>
      <p>{words.agreedLead}</p>
      <Proposed proposal={proposal} />
      {leads && (
        <ChangeForm
          operation={concludeSelection}
          input={{ selectionId: id, ...(celebration.trim() && { celebration }) }}
          submit={words.conclude}
          onDone={() => onDone(words.concluded)}
        >
          {() => (
            <TextField
              label={words.celebrate}
              hint={words.celebrateHint}
              width={30}
              maxLength={300}
              value={celebration}
              onChange={({ target }) => setCelebration(target.value)}
            />
          )}
        </ChangeForm>
      )}
      {takesPart && (
        <Details summary={words.objectAfter}>
          <ChangeForm
            operation={signalConsent}
            input={{ selectionId: id, objection }}
            faults={[objection.trim() === '' && { field: 'objection', text: words.objectMissing }]}
            submit={words.objectSend}
            onDone={() => onDone(words.objected)}
          >
            {(fault) => (
              <TextArea
                id="objection"
                label={words.objectWhy}
                error={fault('objection')}
                value={objection}
                onChange={({ target }) => setObjection(target.value)}
              />
            )}
          </ChangeForm>
        </Details>
      )}
    </>
  );
}
