import { useState } from 'react';
import { signalConsent } from '../../../app/graphql/generated.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { SummaryList } from '../../../kit/lists.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import { HeardFields, useHeard } from '../heard.tsx';
import { useName } from '../our-team-page.tsx';
import type { StepProps } from './data.ts';
import { Proposed } from './proposed.tsx';
import { choosing } from './words/index.ts';

/** Everyone says at once whether they can live with who is proposed, unseen until all have (T9). */
export function Consent(props: StepProps) {
  const words = useWords(choosing);
  const nameOf = useName();
  const { selection, takesPart } = props;
  const { proposal, participants } = selection;
  if (!proposal) return null;
  const { signalled, mySignal } = proposal;
  const awaited = participants.filter(({ id }) => !signalled.some((one) => one.id === id));
  return (
    <>
      <Proposed proposal={proposal} />
      <SummaryList
        rows={[
          !!mySignal && [words.youSaid, mySignal.objection === null ? words.youConsent : words.youObject],
          [words.hasSignalled, signalled.map(nameOf).join(', ') || words.nobodyYet],
          [words.awaited, awaited.map(nameOf).join(', ')],
        ]}
      />
      {takesPart && <SignalForm {...props} />}
    </>
  );
}

function SignalForm({ selection, leads, onDone }: StepProps) {
  const words = useWords(choosing);
  const nameOf = useName();
  const { id, proposal, participants } = selection;
  const [answer, setAnswer] = useState<'YES' | 'NO'>();
  const [objection, setObjection] = useState('');
  const heard = useHeard(participants, leads);
  return (
    <ChangeForm
      operation={signalConsent}
      input={{ selectionId: id, ...(answer === 'NO' && { objection }), ...heard.input }}
      faults={[
        !answer && { field: 'answer', text: words.chooseAnswer },
        answer === 'NO' && objection.trim() === '' && { field: 'objection', text: words.objectMissing },
        ...heard.faults,
      ]}
      submit={words.signal}
      onDone={() => onDone(words.signalled)}
    >
      {(fault) => (
        <>
          <HeardFields heard={heard} fault={fault} />
          <Radios
            id="answer"
            legend={words.consentQuestion(nameOf(proposal?.nominee))}
            hint={words.consentSealed}
            error={fault('answer')}
            value={answer}
            onChange={setAnswer}
            choices={[
              { value: 'YES', text: words.noObjection },
              { value: 'NO', text: words.objection },
            ]}
          />
          {answer === 'NO' && (
            <TextArea
              id="objection"
              label={words.objectWhy}
              error={fault('objection')}
              value={objection}
              onChange={({ target }) => setObjection(target.value)}
            />
          )}
        </>
      )}
    </ChangeForm>
  );
}
