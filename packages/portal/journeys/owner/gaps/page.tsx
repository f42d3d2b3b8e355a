import { useState } from 'react';
import { teamGaps } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import type { Params } from '../../../app/router/match.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { TeamPage } from '../team-page.tsx';
import { owner } from '../words/index.ts';
import { GapCard } from './gap-card.tsx';

/** Hours nobody covers yet, what is being done about each, and what the owner can do. */
export function Gaps({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(owner);
  const answer = useAnswer(teamGaps, { team, first: 50 });
  const [done, setDone] = useState<string>();
  const changed = (what: string) => {
    setDone(what);
    answer.again();
  };
  return (
    <TeamPage title={words.gapsTitle}>
      {done && (
        <Notice kind="good">
          <p>{done}</p>
        </Notice>
      )}
      <Answered answer={answer}>
        {({ team: found }) => {
          const gaps = (found?.gaps?.edges ?? [])
            .map(({ node }) => node)
            .filter(({ state }) => state === 'OPEN' || state === 'CLAIMED');
          if (gaps.length === 0) return <p>{words.noGaps}</p>;
          return (
            <>
              <p>{words.gapsLead}</p>
              {gaps.map((gap) => (
                <GapCard
                  key={gap.id}
                  gap={gap}
                  team={team}
                  isOwner={found?.myMembership?.kind === 'OWNER'}
                  onChanged={changed}
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
