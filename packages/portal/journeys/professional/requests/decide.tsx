import { useState } from 'react';
import { decidePackageRequest, type PackageRequestOutcome } from '../../../app/graphql/generated.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import { professional } from '../words/index.ts';

const outcomes: readonly PackageRequestOutcome[] = ['AGREED', 'PART_AGREED', 'DECLINED'];

/** A decision: yes, in part, or no, with why and where it is recorded. It is made once. */
export function Decide({ requestId, onDone }: { readonly requestId: string; onDone(): void }) {
  const words = useWords(professional);
  const [outcome, setOutcome] = useState<PackageRequestOutcome>();
  const [reason, setReason] = useState('');
  const [decisionRef, setDecisionRef] = useState('');
  return (
    <section>
      <h2>{words.decide}</h2>
      <ChangeForm
        operation={decidePackageRequest}
        input={{ requestId, outcome: outcome ?? 'AGREED', reason, decisionRef }}
        faults={[
          !outcome && { field: 'outcome', text: words.whatMissing },
          reason.trim() === '' && { field: 'reason', text: words.whyMissing },
          decisionRef.trim() === '' && { field: 'ref', text: words.refMissing },
        ]}
        submit={words.sendDecision}
        onDone={onDone}
      >
        {(fault) => (
          <>
            <Radios
              id="outcome"
              legend={words.whatDecided}
              hint={words.once}
              error={fault('outcome')}
              value={outcome}
              onChange={setOutcome}
              choices={outcomes.map((value) => ({ value, text: words[`outcome${value}`] }))}
            />
            <TextArea
              id="reason"
              label={words.why}
              hint={words.whyHint}
              error={fault('reason')}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
            <TextField
              id="ref"
              label={words.ref}
              hint={words.refHint}
              error={fault('ref')}
              maxLength={200}
              width={30}
              value={decisionRef}
              onChange={({ target }) => setDecisionRef(target.value)}
            />
          </>
        )}
      </ChangeForm>
    </section>
  );
}
