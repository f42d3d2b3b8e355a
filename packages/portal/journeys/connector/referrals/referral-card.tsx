import { useState } from 'react';
import {
  forgetReferral,
  noteFirstContact,
  type ReferralsQuery,
  turnRelationship,
} from '../../../app/graphql/generated.ts';
import { useStartsTeams } from '../../../app/session/circle-hats.ts';
import { today } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { LinkButton } from '../../../kit/button.tsx';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { Actions, Card, SummaryList, Tag } from '../../../kit/lists.tsx';
import { useConnectPath } from '../connect-page.tsx';
import { outside } from '../words/outside/index.ts';

type Referral = ReferralsQuery['referrals']['edges'][number]['node'];

interface ReferralCardProps {
  readonly referral: Referral;
  onChanged(): void;
}

/** Someone who was sent: how they are reached, and whether anybody has talked to them yet. */
export function ReferralCard({ referral, onChanged }: ReferralCardProps) {
  const words = useWords(outside);
  const figures = useFigures();
  const at = useConnectPath();
  const starts = useStartsTeams();
  const { id, name, source, practice, reach, at: when, firstContactOn, relationship } = referral;
  const isQuiet = relationship === 'QUIET';
  return (
    <Card
      level="h2"
      title={name}
      tag={
        firstContactOn === null ? (
          <Tag kind="open">{words.toContact}</Tag>
        ) : (
          <Tag kind="good">{words.contacted}</Tag>
        )
      }
    >
      <SummaryList
        rows={[
          [words.sentBy, practice ?? words[`source${source}`]],
          [words.sentAt, figures.moment(when)],
          [words.reach, reach],
          referral.words !== null && [words.whatWasSaid, referral.words],
          firstContactOn !== null && [words.contacted, figures.date(firstContactOn)],
        ]}
      />
      {firstContactOn === null && <FirstContact id={id} onChanged={onChanged} />}
      <Actions>
        {starts && (
          <LinkButton kind="quiet" href={at(`start?referral=${id}`)}>
            {words.startTeamFor}
          </LinkButton>
        )}
        <ChangeButton
          operation={turnRelationship}
          kind="quiet"
          input={{ referralId: id, state: isQuiet ? 'ACTIVE' : 'QUIET' }}
          onDone={onChanged}
        >
          {isQuiet ? words.turnActive : words.turnQuiet}
        </ChangeButton>
        <ChangeButton
          operation={forgetReferral}
          kind="quiet"
          input={{ referralId: id }}
          asks={{ question: words.sureForget(name), yes: words.yesForget }}
          onDone={onChanged}
        >
          {words.forget}
        </ChangeButton>
      </Actions>
    </Card>
  );
}

function FirstContact({ id, onChanged }: { readonly id: string; onChanged(): void }) {
  const words = useWords(outside);
  const [on, setOn] = useState(today);
  return (
    <ChangeForm
      operation={noteFirstContact}
      input={{ referralId: id, on }}
      submit={words.weTalked}
      onDone={onChanged}
    >
      {() => (
        <TextField
          id={`${id}-on`}
          type="date"
          label={words.talkedOn}
          max={today()}
          required
          value={on}
          onChange={({ target }) => setOn(target.value)}
        />
      )}
    </ChangeForm>
  );
}
