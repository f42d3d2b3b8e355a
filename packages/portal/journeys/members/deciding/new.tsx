import { useState } from 'react';
import { propose, type TeamDecisionsQuery, teamDecisions } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { newId } from '../../../app/new-id.ts';
import { goTo } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { isDay, today } from '../../../app/time/days.ts';
import { useForeign, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import { OurTeamPage, useTeamPath } from '../our-team-page.tsx';
import { members } from '../words/index.ts';
import { pence } from './pence.ts';
import { deciding } from './words/index.ts';

type Domain = NonNullable<NonNullable<TeamDecisionsQuery['team']>['domain']>;

/** Something put to the consent of everyone in a team. */
export function NewProposal({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(deciding);
  const own = useWords(members);
  const answer = useAnswer(teamDecisions, { id: team });
  const name = answer.state === 'ready' ? answer.data.team?.name : undefined;
  return (
    <OurTeamPage
      team={team}
      name={name}
      title={words.proposeTitle}
      back={{ page: 'decisions', text: words.decisionsTitle }}
    >
      <Answered answer={answer}>
        {({ team: found }) =>
          found?.domain && found.proposals ? (
            <ProposeForm team={team} domain={found.domain} />
          ) : (
            <p>{own.notYours}</p>
          )
        }
      </Answered>
    </OurTeamPage>
  );
}

const OTHER = 'other';

function ProposeForm({ team, domain }: { readonly team: string; readonly domain: Domain }) {
  const words = useWords(deciding);
  const foreign = useForeign();
  const at = useTeamPath(team);
  const [id] = useState(() => newId('proposal'));
  const [title, setTitle] = useState('');
  const [what, setWhat] = useState('');
  const [kind, setKind] = useState<string>();
  const [spend, setSpend] = useState('');
  const [reviewOn, setReviewOn] = useState('');
  const spendPence = pence(spend);
  const input = {
    ...{ id, groupId: team, title, what, kind: kind ?? OTHER },
    ...(spend !== '' && spendPence !== undefined && { spendPence }),
    ...(reviewOn && { reviewOn }),
  };
  return (
    <>
      <p>{words.proposeLead}</p>
      <ChangeForm
        operation={propose}
        input={input}
        faults={[
          title.trim() === '' && { field: 'title', text: words.whatMissing },
          what.trim() === '' && { field: 'what', text: words.detailsMissing },
          !kind && { field: 'kind', text: words.kindMissing },
          spend !== '' && spendPence === undefined && { field: 'spend', text: words.spendWrong },
          reviewOn !== '' &&
            !(isDay(reviewOn) && reviewOn > today()) && { field: 'review', text: words.reviewWrong },
        ]}
        submit={words.propose}
        onDone={() => goTo(at(`decisions/${id}`), { instead: true })}
      >
        {(fault) => (
          <>
            <TextField
              id="title"
              label={words.what}
              error={fault('title')}
              maxLength={80}
              width={30}
              value={title}
              onChange={({ target }) => setTitle(target.value)}
            />
            <TextArea
              id="what"
              label={words.details}
              error={fault('what')}
              value={what}
              onChange={({ target }) => setWhat(target.value)}
            />
            <Radios
              id="kind"
              legend={words.kind}
              error={fault('kind')}
              value={kind}
              onChange={setKind}
              choices={[
                ...domain.kinds.map(({ key, words: text }) => ({
                  value: key,
                  text: <span {...foreign}>{text}</span>,
                })),
                { value: OTHER, text: words.kindOther, hint: words.kindOtherHint },
              ]}
            />
            <TextField
              id="spend"
              label={words.spend}
              hint={words.spendHint}
              error={fault('spend')}
              unit={words.pounds}
              inputMode="decimal"
              width={8}
              value={spend}
              onChange={({ target }) => setSpend(target.value.trim())}
            />
            <TextField
              id="review"
              type="date"
              label={words.review}
              hint={words.reviewHint}
              error={fault('review')}
              value={reviewOn}
              onChange={({ target }) => setReviewOn(target.value)}
            />
          </>
        )}
      </ChangeForm>
    </>
  );
}
