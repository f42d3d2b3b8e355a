import { useState } from 'react';
import { objectToProposal, signalProposal } from '../../../app/graphql/generated.ts';
import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { Details } from '../../../kit/details.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import { HeardFields, useHeard } from '../heard.tsx';
import type { ProposalSeen } from './data.ts';
import { deciding } from './words/index.ts';

interface SignalFormProps {
  readonly proposal: ProposalSeen;
  /** Whether the reader may enter what someone said who does not use the software. */
  readonly mayEnter: boolean;
  /** Hears what was done, in words. */
  onDone(what: string): void;
}

/** Whether the reader can live with a proposal; once signals are shown, an objection to what it has become. */
export function SignalForm(props: SignalFormProps) {
  const { signedIn } = useHere();
  const { proposal, mayEnter } = props;
  const { waitingFor, signals } = proposal;
  const isGathering = waitingFor.length > 0;
  const isAsked = [...waitingFor, ...signals.map(({ person }) => person)].some(
    ({ id }) => id === signedIn.person,
  );
  const onPaper = mayEnter && waitingFor.some(({ channel }) => channel !== null && channel !== 'APP');
  if (isGathering && (isAsked || onPaper)) return <Signal {...props} />;
  return isAsked && !isGathering ? <ObjectAfter {...props} /> : null;
}

function Signal({ proposal: { id, waitingFor }, mayEnter, onDone }: SignalFormProps) {
  const words = useWords(deciding);
  const [answer, setAnswer] = useState<'YES' | 'NO'>();
  const [objection, setObjection] = useState('');
  const heard = useHeard(waitingFor, mayEnter);
  return (
    <ChangeForm
      operation={signalProposal}
      input={{ proposalId: id, ...(answer === 'NO' && { objection }), ...heard.input }}
      faults={[
        !answer && { field: 'answer', text: words.choose },
        answer === 'NO' && objection.trim() === '' && { field: 'objection', text: words.whyMissing },
        ...heard.faults,
      ]}
      submit={words.send}
      onDone={() => onDone(heard.isOther ? words.sentFor : words.sent)}
    >
      {(fault) => (
        <>
          <HeardFields heard={heard} fault={fault} />
          <Radios
            id="answer"
            legend={words.question}
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
              label={words.why}
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

function ObjectAfter({ proposal: { id }, onDone }: SignalFormProps) {
  const words = useWords(deciding);
  const [argument, setArgument] = useState('');
  return (
    <Details summary={words.objectAfter}>
      <ChangeForm
        operation={objectToProposal}
        input={{ proposalId: id, argument }}
        faults={[argument.trim() === '' && { field: 'argument', text: words.whyMissing }]}
        submit={words.object}
        onDone={() => onDone(words.objected)}
      >
        {(fault) => (
          <TextArea
            id="argument"
            label={words.why}
            error={fault('argument')}
            value={argument}
            onChange={({ target }) => setArgument(target.value)}
          />
        )}
      </ChangeForm>
    </Details>
  );
}
