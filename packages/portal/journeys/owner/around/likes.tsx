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
                <SuggestionCard
                  key={suggestion.event?.gathering.id ?? suggestion.place?.id}
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

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly team: string;
  onLeftOut(): void;
}

function SuggestionCard({ suggestion: { place, event, reasons }, team, onLeftOut }: SuggestionCardProps) {
  const words = useWords(owner);
  const figures = useFigures();
  const foreign = useForeign();
  const what = event?.gathering ?? place;
  if (!what) return null;
  const { about, address, costPence } = what;
  return (
    <Card level="h2" title={'title' in what ? what.title : what.name}>
      <p {...foreign}>{about}</p>
      <SummaryList
        rows={[
          [words.because, inTheirWords(reasons.join('; '))],
          event === null && place?.times != null && [words.when, inTheirWords(place.times)],
          event !== null && [words.when, whenOf(event)],
          address !== null && [words.where, address],
          [words.cost, costOf(costPence)],
          place !== null && [words.access, place.stepFree ? words.stepFree : words.hasSteps],
          event !== null && [words.freePlaces, String(event.free)],
        ]}
      />
      <NotForMe
        what={event ? { gatheringId: what.id } : { placeId: what.id }}
        team={team}
        onLeftOut={onLeftOut}
      />
    </Card>
  );

  function inTheirWords(text: string) {
    return <span {...foreign}>{text}</span>;
  }
  function whenOf({ day, from, to }: NonNullable<Suggestion['event']>): string {
    return `${figures.day(day)}, ${figures.wall(from)} – ${figures.wall(to)}`;
  }
  function costOf(pence: number | null): string {
    if (pence === null) return words.notKnown;
    return pence === 0 ? words.free : figures.money(pence);
  }
}

interface NotForMeProps {
  readonly what: { readonly placeId: string } | { readonly gatheringId: string };
  readonly team: string;
  onLeftOut(): void;
}

function NotForMe({ what, team, onLeftOut }: NotForMeProps) {
  const words = useWords(owner);
  const { send, busy, problem } = useChange(sayNotForMe);
  const [asks, setAsks] = useState(false);
  const leaveOut = async () => {
    if (await send({ teamId: team, ...what })) onLeftOut();
  };
  if (!asks)
    return (
      <Button kind="quiet" onClick={() => setAsks(true)}>
        {words.notForMe}
      </Button>
    );
  return (
    <>
      <ProblemSummary problem={problem} />
      <Confirm
        question={words.sureNotForMe}
        yes={words.yesNotForMe}
        busy={busy}
        onYes={leaveOut}
        onNo={() => setAsks(false)}
      />
    </>
  );
}
