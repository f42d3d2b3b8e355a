import { useState } from 'react';
import { nominate } from '../../../app/graphql/generated.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { SummaryList } from '../../../kit/lists.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import { HeardFields, useHeard } from '../heard.tsx';
import { useName } from '../our-team-page.tsx';
import type { StepProps } from './data.ts';
import { choosing } from './words/index.ts';

const PASS = '-';

/** Everyone names someone or passes, unseen until all have; in the change round, with all reasons known, anew (T9). */
export function Nominate({ selection, takesPart, leads, onDone }: StepProps) {
  const words = useWords(choosing);
  const nameOf = useName();
  const { id, step, myNomination, participants } = selection;
  const isChange = step === 'CHANGE';
  const [whom, setWhom] = useState<string | undefined>(
    myNomination ? (myNomination.nominee?.id ?? PASS) : undefined,
  );
  const [reason, setReason] = useState(isChange ? '' : (myNomination?.reason ?? ''));
  const heard = useHeard(participants, leads);
  const lacksReason = (isChange || whom !== PASS) && reason.trim() === '';
  return (
    <>
      <p className="sealed">{isChange ? words.changeLead : words.sealed}</p>
      {!isChange && <Answers {...{ selection }} />}
      {takesPart && (
        <ChangeForm
          operation={nominate}
          input={{
            selectionId: id,
            ...(whom !== PASS && whom !== undefined && { nomineeId: whom }),
            ...(reason.trim() && { reason }),
            ...heard.input,
          }}
          faults={[
            whom === undefined && { field: 'whom', text: words.whomMissing },
            whom !== undefined && lacksReason && { field: 'why', text: words.whyMissing },
            ...heard.faults,
          ]}
          submit={isChange ? words.change : words.nominate}
          onDone={() => onDone(isChange ? words.changedIt : words.nominated)}
        >
          {(fault) => (
            <>
              <HeardFields heard={heard} fault={fault} />
              <Radios
                id="whom"
                legend={words.whom}
                error={fault('whom')}
                value={whom}
                onChange={setWhom}
                choices={[
                  ...participants.map((person) => ({ value: person.id, text: nameOf(person) })),
                  { value: PASS, text: words.pass },
                ]}
              />
              <TextArea
                id="why"
                label={words.why}
                hint={words.whyHint}
                error={fault('why')}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            </>
          )}
        </ChangeForm>
      )}
    </>
  );
}

function Answers({ selection }: Pick<StepProps, 'selection'>) {
  const words = useWords(choosing);
  const figures = useFigures();
  const nameOf = useName();
  const { submitted, participants, nominationsCloseAt, myNomination } = selection;
  const awaited = participants.filter(({ id }) => !submitted.some((one) => one.id === id));
  const own = myNomination?.nominee ? nameOf(myNomination.nominee) : words.youPassed;
  return (
    <SummaryList
      rows={[
        !!myNomination && [words.youSaid, own],
        [words.answered, submitted.map(nameOf).join(', ') || words.nobodyYet],
        [words.awaited, awaited.map(nameOf).join(', ')],
        !!nominationsCloseAt && [words.opensAt, figures.moment(nominationsCloseAt)],
      ]}
    />
  );
}
