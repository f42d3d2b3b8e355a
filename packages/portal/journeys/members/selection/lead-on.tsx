import { useState } from 'react';
import { moveSelectionOn, proposeNominee } from '../../../app/graphql/generated.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import { useName } from '../our-team-page.tsx';
import type { StepProps } from './data.ts';
import { choosing } from './words/index.ts';

/** With nominations known, whoever leads goes on to questions, to the change round, or proposes someone. */
export function LeadOn(props: StepProps) {
  const words = useWords(choosing);
  const { selection, leads, onDone } = props;
  const { id, step } = selection;
  if (!leads) return null;
  return (
    <>
      <Actions>
        {step === 'REASONS' && (
          <ChangeButton
            kind="quiet"
            operation={moveSelectionOn}
            input={{ selectionId: id, to: 'INFORMATION' }}
            onDone={() => onDone(words.nameINFORMATION)}
          >
            {words.toInformation}
          </ChangeButton>
        )}
        {(step === 'REASONS' || step === 'INFORMATION') && (
          <ChangeButton
            kind="quiet"
            operation={moveSelectionOn}
            input={{ selectionId: id, to: 'CHANGE' }}
            onDone={() => onDone(words.nameCHANGE)}
          >
            {words.toChange}
          </ChangeButton>
        )}
      </Actions>
      <ProposeSomeone {...props} />
    </>
  );
}

function ProposeSomeone({ selection: { id, participants }, onDone }: StepProps) {
  const words = useWords(choosing);
  const nameOf = useName();
  const [whom, setWhom] = useState<string>();
  const [reasons, setReasons] = useState('');
  return (
    <section>
      <h2>{words.proposeTitle}</h2>
      <p>{words.proposeLead}</p>
      <ChangeForm
        operation={proposeNominee}
        input={{ selectionId: id, nomineeId: whom ?? '', reasons }}
        faults={[
          !whom && { field: 'nominee', text: words.whomMissing },
          reasons.trim() === '' && { field: 'reasons', text: words.whyMissing },
        ]}
        submit={words.propose}
        onDone={() => onDone(words.proposed)}
      >
        {(fault) => (
          <>
            <Radios
              id="nominee"
              legend={words.proposeWhom}
              error={fault('nominee')}
              value={whom}
              onChange={setWhom}
              choices={participants.map((person) => ({ value: person.id, text: nameOf(person) }))}
            />
            <TextArea
              id="reasons"
              label={words.proposeWhy}
              error={fault('reasons')}
              value={reasons}
              onChange={({ target }) => setReasons(target.value)}
            />
          </>
        )}
      </ChangeForm>
    </section>
  );
}
