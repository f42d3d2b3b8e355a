import { useState } from 'react';
import { type ResolutionVerb, resolveObjection } from '../../../app/graphql/generated.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import type { SelectionSeen } from './data.ts';
import { choosing } from './words/index.ts';

const verbs = ['SHORTEN', 'AMEND', 'MEASURE', 'OTHER_NOMINEE'] as const satisfies readonly ResolutionVerb[];

interface ResolveFormProps {
  readonly selectionId: string;
  readonly objector: string;
  readonly described: SelectionSeen['described'];
  onDone(what: string): void;
}

/** What whoever leads does about an objection: a shorter term, another hat, a look at it later, or someone else (T10). */
export function ResolveForm({ selectionId, objector, described, onDone }: ResolveFormProps) {
  const words = useWords(choosing);
  const [verb, setVerb] = useState<(typeof verbs)[number]>();
  const [term, setTerm] = useState('');
  const [does, setDoes] = useState(described.accountabilities.join('\n'));
  const [text, setText] = useState('');
  const termWeeks = Number(term);
  const isShorter = Number.isInteger(termWeeks) && termWeeks >= 1 && termWeeks < described.termWeeks;
  const field = (name: string) => `${name}-${objector.replaceAll(/\W/g, '-')}`;
  const accountabilities = does
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return (
    <ChangeForm
      operation={resolveObjection}
      input={{
        ...{ selectionId, objectorId: objector, verb: verb ?? 'MEASURE', words: text },
        ...(verb === 'SHORTEN' && { termWeeks }),
        ...(verb === 'AMEND' && { description: { accountabilities } }),
      }}
      faults={[
        !verb && { field: field('verb'), text: words.resolveMissing },
        verb === 'SHORTEN' && !isShorter && { field: field('term'), text: words.newTermWrong },
        text.trim() === '' && { field: field('words'), text: words.inWordsMissing },
      ]}
      submit={words.resolveSend}
      onDone={() => onDone(words.resolved)}
    >
      {(fault) => (
        <>
          <Radios
            id={field('verb')}
            legend={words.resolve}
            error={fault(field('verb'))}
            value={verb}
            onChange={setVerb}
            choices={verbs.map((value) => ({ value, text: words[`doneBy${value}`] }))}
          />
          {verb === 'SHORTEN' && (
            <TextField
              id={field('term')}
              label={words.newTerm}
              unit={words.weeksUnit}
              error={fault(field('term'))}
              inputMode="numeric"
              width={3}
              value={term}
              onChange={({ target }) => setTerm(target.value.trim())}
            />
          )}
          {verb === 'AMEND' && (
            <TextArea
              id={field('does')}
              label={words.newDoes}
              value={does}
              onChange={({ target }) => setDoes(target.value)}
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
  );
}
