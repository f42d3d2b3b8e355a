import { useState } from 'react';
import { type RelationshipState, referrals } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { Views } from '../../../kit/turner.tsx';
import { ConnectPage, useConnectPath } from '../connect-page.tsx';
import { outside } from '../words/outside/index.ts';
import { ReferralCard } from './referral-card.tsx';

/** Those who were sent to the circle: first contacts to make, never cases (K13). */
export function Referrals() {
  const words = useWords(outside);
  const at = useConnectPath();
  const query = useQuery();
  const after = query.get('after');
  const state: RelationshipState = query.get('state') === 'QUIET' ? 'QUIET' : 'ACTIVE';
  const [done, setDone] = useState<string>();
  const answer = useAnswer(referrals, { state, ...(after && { after }) });
  const changed = () => {
    setDone(words.noted);
    answer.again();
  };
  return (
    <ConnectPage title={words.referralsTitle} done={done}>
      <p>{words.referralsLead}</p>
      <Views
        label={words.whichReferrals}
        query="state"
        chosen={state}
        views={[
          { value: 'ACTIVE', text: words.active },
          { value: 'QUIET', text: words.quiet },
        ]}
      />
      <Answered answer={answer}>
        {({ referrals: list }) => (
          <>
            {list.edges.length === 0 && <p>{words.noReferrals}</p>}
            {list.edges.map(({ node }) => (
              <ReferralCard key={node.id} referral={node} onChanged={changed} />
            ))}
            <More pageInfo={list.pageInfo} />
          </>
        )}
      </Answered>
      <Actions>
        <LinkButton href={at('referrals/new')}>{words.enterReferral}</LinkButton>
      </Actions>
    </ConnectPage>
  );
}
