import { useState } from 'react';
import { type MightLikeQuery, mightLike, sayNotForMe } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useChange } from '../../../app/graphql/use-change.ts';
import type { Params } from '../../../app/router/match.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Button } from '../../../kit/button.tsx';
import { Confirm } from '../../../kit/confirm.tsx';
import { Actions, Card, SummaryList } from '../../../kit/lists.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { ProblemSummary } from '../../../kit/problem.tsx';
import { TeamPage } from '../team-page.tsx';
import { owner } from '../words/index.ts';

type Suggestion = NonNullable<MightLikeQuery['team']>['mightLike'][number];

/** Where the owner might like to go, with plain reasons. */
export function Likes({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(owner);
  const answer = useAnswer(mightLike, { id: team });
  const [left, setLeft] = useState(false);
  return (
    <TeamPage title={words.likesTitle}>
      {left && (
        <Notice kind="good">
          <p>{words.leftOut}</p>
        </Notice>
      )}
      <Answered answer={answer}>
        {({ team: found }) => {
          if (!found?.likes) return <p>{words.noLikes}</p>;
          if (found.mightLike.length === 0) return <p>{words.noPlaces}</p>;
          return (
            <>
              <p>{words.likesLead}</p>
              {found.mightLike.map((suggestion) => (
                <PlaceCard
                  key={suggestion.place.id}
                  suggestion={suggestion}
                  team={team}
                  onLeftOut={() => {
                    setLeft(true);
                    answer.again();
                  }}
                />
              ))}
              <Actions>
                <PrintButton />
              </Actions>
            </>
          );
        }}
      </Answered>
    </TeamPage>
  );
}

interface PlaceCardProps {
  readonly suggestion: Suggestion;
  readonly team: string;
  onLeftOut(): void;
}

function PlaceCard({ suggestion: { place, reasons }, team, onLeftOut }: PlaceCardProps) {
  const words = useWords(owner);
  const { money } = useFigures();
  const foreign = useForeign();
  const { send, busy, problem } = useChange(sayNotForMe);
  const [asks, setAsks] = useState(false);
  const leaveOut = async () => {
    if (await send({ teamId: team, placeId: place.id })) onLeftOut();
  };
  return (
    <Card level="h2" title={place.name}>
      <ProblemSummary problem={problem} />
      <p {...foreign}>{place.about}</p>
      <SummaryList
        rows={[
          [
            words.because,
            <span key="because" {...foreign}>
              {reasons.join('; ')}
            </span>,
          ],
          place.times !== null && [
            words.when,
            <span key="times" {...foreign}>
              {place.times}
            </span>,
          ],
          [words.where, place.address],
          [words.cost, costOf(place.costPence)],
          [words.access, place.stepFree ? words.stepFree : words.hasSteps],
        ]}
      />
      {asks ? (
        <Confirm
          question={words.sureNotForMe}
          yes={words.yesNotForMe}
          busy={busy}
          onYes={leaveOut}
          onNo={() => setAsks(false)}
        />
      ) : (
        <Button kind="quiet" onClick={() => setAsks(true)}>
          {words.notForMe}
        </Button>
      )}
    </Card>
  );

  function costOf(pence: number | null): string {
    if (pence === null) return words.notKnown;
    return pence === 0 ? words.free : money(pence);
  }
}
