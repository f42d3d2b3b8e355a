import { useState } from 'react';
import { teamGaps } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import type { Params } from '../../../app/router/match.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { OwnersOnly, TeamPage } from '../team-page.tsx';
import { owner } from '../words/index.ts';
import { ClaimCard } from './claim-card.tsx';
import type { ClaimedGap, TeamGap } from './data.ts';

/** Who said yes to hours with the owner, for the owner to say yes or no. */
export function Answers({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(owner);
  const answer = useAnswer(teamGaps, { team, first: 50 });
  const [done, setDone] = useState<string>();
  const answered = (what: string) => {
    setDone(what);
    answer.again();
  };
  return (
    <TeamPage title={words.answersTitle}>
      {done && (
        <Notice kind="good">
          <p>{done}</p>
        </Notice>
      )}
      <Answered answer={answer}>
        {({ team: found }) => {
          if (found?.myMembership?.kind !== 'OWNER') return <OwnersOnly name={found?.owner?.name} />;
          const waiting = (found.gaps?.edges ?? []).map(({ node }) => node).filter(isClaimed);
          if (waiting.length === 0) return <p>{words.noAnswers}</p>;
          return (
            <>
              <p>{words.answersLead}</p>
              {waiting.map((gap) => (
                <ClaimCard key={gap.claim.id} gap={gap} onAnswered={answered} />
              ))}
            </>
          );
        }}
      </Answered>
    </TeamPage>
  );
}

function isClaimed(gap: TeamGap): gap is ClaimedGap {
  return gap.state === 'CLAIMED' && gap.claim !== null;
}
