import { useState } from 'react';
import { type MyClaimsQuery, myClaims, releaseClaim } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useChange } from '../../../app/graphql/use-change.ts';
import { useQuery } from '../../../app/router/address.ts';
import { useCircleName } from '../../../app/shell/here.ts';
import { dayOf } from '../../../app/time/days.ts';
import { capital } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Button } from '../../../kit/button.tsx';
import { Confirm } from '../../../kit/confirm.tsx';
import { Actions, Card, Tag } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { ProblemSummary } from '../../../kit/problem.tsx';
import { worker } from '../words/index.ts';
import { WorkPage } from '../work-page.tsx';

type Claim = MyClaimsQuery['myClaims']['edges'][number]['node'];

const tagOf = {
  WAITING: 'open',
  ACCEPTED: 'good',
  DECLINED: 'over',
  RELEASED: 'over',
  WITHDRAWN: 'over',
} as const;

/** All hours a worker said yes to, and how each stands. */
export function Claims() {
  const words = useWords(worker);
  const after = useQuery().get('after');
  const answer = useAnswer(myClaims, { first: 20, ...(after && { after }) });
  const [done, setDone] = useState<string>();
  return (
    <WorkPage title={words.claimsTitle} done={done}>
      <Answered answer={answer}>
        {({ myClaims: { edges, pageInfo } }) => (
          <>
            {edges.length === 0 && <p>{words.noClaims}</p>}
            {edges.map(({ node }) => (
              <ClaimCard
                key={node.id}
                claim={node}
                onReleased={() => {
                  setDone(words.gaveBack);
                  answer.again();
                }}
              />
            ))}
            <More pageInfo={pageInfo} />
          </>
        )}
      </Answered>
    </WorkPage>
  );
}

function ClaimCard({ claim, onReleased }: { readonly claim: Claim; onReleased(): void }) {
  const words = useWords(worker);
  const figures = useFigures();
  const circleName = useCircleName();
  const { send, busy, problem } = useChange(releaseClaim);
  const [asks, setAsks] = useState(false);
  const { id, from, to, hostCircle, state, answerBy } = claim;
  const release = async () => {
    if (await send({ claimId: id })) onReleased();
  };
  return (
    <Card
      level="h2"
      title={`${capital(figures.day(dayOf(from)))}, ${figures.span(from, to)}`}
      tag={<Tag kind={tagOf[state]}>{words[`state${state}`]}</Tag>}
    >
      <ProblemSummary problem={problem} />
      <p>{circleName(hostCircle)}</p>
      {state === 'WAITING' && answerBy && <p>{words.answerBy(figures.moment(answerBy))}</p>}
      {asks && (
        <Confirm
          question={words.sureGiveBack}
          yes={words.yesGiveBack}
          busy={busy}
          onYes={release}
          onNo={() => setAsks(false)}
        />
      )}
      {!asks && state === 'WAITING' && (
        <Actions>
          <Button kind="quiet" onClick={() => setAsks(true)}>
            {words.giveBack}
          </Button>
        </Actions>
      )}
    </Card>
  );
}
