import { useState } from 'react';
import { type ProposalResolutionVerb, resolveProposalObjection } from '../../../app/graphql/generated.ts';
import { isDay, today } from '../../../app/time/days.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { Details } from '../../../kit/details.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import type { ProposalSeen } from './data.ts';
import { deciding } from './words/index.ts';

const verbs = ['MEASURE', 'SHORTEN', 'AMEND'] as const satisfies readonly ProposalResolutionVerb[];

interface ResolveFormProps {
  readonly proposal: ProposalSeen;
  readonly objector: string;
  onDone(what: string): void;
}

/** What is done about an objection to a proposal: look at it later or sooner, or change it and ask everyone anew. */
export function ResolveForm({ proposal, objector, onDone }: ResolveFormProps) {
  const words = useWords(deciding);
  const [verb, setVerb] = useState<(typeof verbs)[number]>();
  const [text, setText] = useState('');
  const [what, setWhat] = useState(proposal.what);
  const [reviewOn, setReviewOn] = useState('');
  const isSooner = isDay(reviewOn) && reviewOn > today();
  const field = (name: string) => `${name}-${objector.replaceAll(/\W/g, '-')}`;
  return (
    <Details summary={words.helps}>
      <ChangeForm
        operation={resolveProposalObjection}
        input={{
          ...{ proposalId: proposal.id, objectorId: objector, verb: verb ?? 'MEASURE', words: text },
          ...(verb === 'AMEND' && { what }),
          ...(verb === 'SHORTEN' && { reviewOn }),
        }}
        faults={[
          !verb && { field: field('verb'), text: words.helpsMissing },
          verb === 'SHORTEN' && !isSooner && { field: field('review'), text: words.reviewWrong },
          verb === 'AMEND' && what.trim() === '' && { field: field('what'), text: words.detailsMissing },
          text.trim() === '' && { field: field('words'), text: words.inWordsMissing },
        ]}
        submit={words.doThis}
        onDone={() => onDone(words.doneIt)}
      >
        {(fault) => (
          <>
            <Radios
              id={field('verb')}
              legend={words.helps}
              error={fault(field('verb'))}
              value={verb}
              onChange={setVerb}
              choices={verbs.map((value) => ({ value, text: words[`verb${value}`] }))}
            />
            {verb === 'SHORTEN' && (
              <TextField
                id={field('review')}
                type="date"
                label={words.review}
                error={fault(field('review'))}
                value={reviewOn}
                onChange={({ target }) => setReviewOn(target.value)}
              />
            )}
            {verb === 'AMEND' && (
              <TextArea
                id={field('what')}
                label={words.newText}
                error={fault(field('what'))}
                value={what}
                onChange={({ target }) => setWhat(target.value)}
              />
            )}
            <TextArea
              id={field('words')}
              label={words.inWords}
              error={fault(field('words'))}
              rows={2}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          </>
        )}
      </ChangeForm>
    </Details>
  );
}
