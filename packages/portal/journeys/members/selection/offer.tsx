import { useState } from 'react';
import { objectToOffer, recordReached, withdrawOffer } from '../../../app/graphql/generated.ts';
import { useHere } from '../../../app/shell/here.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { Details } from '../../../kit/details.tsx';
import { Actions, SummaryList } from '../../../kit/lists.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import { useName } from '../our-team-page.tsx';
import type { StepProps } from './data.ts';
import { choosing } from './words/index.ts';

/** Someone offers to hold a hat: theirs unless somebody objects, once everyone knows of it (T8). */
export function OfferStep({ selection: { id, offer }, onDone }: StepProps) {
  const words = useWords(choosing);
  const figures = useFigures();
  const nameOf = useName();
  const { signedIn } = useHere();
  if (!offer) return null;
  const { person, offeredAt, closesAt, asked } = offer;
  const unaware = asked.filter(({ reachedAt }) => reachedAt === null);
  const aware = asked.filter(({ reachedAt }) => reachedAt !== null);
  const isMine = person.id === signedIn.person;
  return (
    <>
      <SummaryList
        rows={[
          [words.offers, nameOf(person)],
          [words.offeredOn, figures.moment(offeredAt)],
          [words.settledAt, closesAt ? figures.moment(closesAt) : words.notAllReached],
          [words.knows, aware.map((one) => nameOf(one.person)).join(', ') || words.nobodyYet],
          unaware.length > 0 && [words.doesNotKnow, unaware.map((one) => nameOf(one.person)).join(', ')],
        ]}
      />
      <Actions>
        {unaware.map((one) => (
          <ChangeButton
            key={one.person.id}
            kind="quiet"
            operation={recordReached}
            input={{ selectionId: id, personId: one.person.id, channel: one.person.channel ?? 'PHONE' }}
            onDone={() => onDone(words.told)}
          >
            {words.tell(nameOf(one.person))}
          </ChangeButton>
        ))}
        {isMine && (
          <ChangeButton
            kind="quiet"
            operation={withdrawOffer}
            input={{ selectionId: id }}
            asks={{ question: words.sureTakeBack, yes: words.yesTakeBack }}
            onDone={() => onDone(words.tookBack)}
          >
            {words.takeBack}
          </ChangeButton>
        )}
      </Actions>
      {asked.some((one) => one.person.id === signedIn.person) && <ObjectTo id={id} onDone={onDone} />}
    </>
  );
}

function ObjectTo({ id, onDone }: { readonly id: string; onDone(what: string): void }) {
  const words = useWords(choosing);
  const [argument, setArgument] = useState('');
  return (
    <Details summary={words.objectToOffer}>
      <p>{words.objectToOfferLead}</p>
      <ChangeForm
        operation={objectToOffer}
        input={{ selectionId: id, argument }}
        faults={[argument.trim() === '' && { field: 'argument', text: words.objectMissing }]}
        submit={words.objectSend}
        onDone={() => onDone(words.objected)}
      >
        {(fault) => (
          <TextArea
            id="argument"
            label={words.objectWhy}
            error={fault('argument')}
            value={argument}
            onChange={({ target }) => setArgument(target.value)}
          />
        )}
      </ChangeForm>
    </Details>
  );
}
