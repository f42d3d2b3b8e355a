import { useState } from 'react';
import { type MyPassportsQuery, myPassports, revokePassport } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useChange } from '../../../app/graphql/use-change.ts';
import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Button, LinkButton } from '../../../kit/button.tsx';
import { Confirm } from '../../../kit/confirm.tsx';
import { Actions, Card, SummaryList, Tag } from '../../../kit/lists.tsx';
import { ProblemSummary } from '../../../kit/problem.tsx';
import { worker } from '../words/index.ts';
import { useWorkPath, WorkPage } from '../work-page.tsx';

type Neighbour = MyPassportsQuery['neighbours']['edges'][number]['node'];
type Grant = NonNullable<MyPassportsQuery['myWork']>['passports'][number];

/** Which neighbouring circles see what of a worker, and until when (F5). */
export function Passports() {
  const words = useWords(worker);
  const answer = useAnswer(myPassports, {});
  const [done, setDone] = useState<string>();
  return (
    <WorkPage title={words.passportTitle} done={done}>
      <Answered answer={answer}>
        {({ myWork, neighbours }) => {
          if (!myWork) return <p>{words.notWorker}</p>;
          if (neighbours.edges.length === 0) return <p>{words.noNeighbours}</p>;
          return (
            <>
              <p>{words.passportLead}</p>
              {neighbours.edges.map(({ node }) => (
                <NeighbourCard
                  key={node.slug}
                  neighbour={node}
                  grant={myWork.passports.find((grant) => grant.circle === node.slug && holds(grant))}
                  onTakenBack={() => {
                    setDone(words.tookBack);
                    answer.again();
                  }}
                />
              ))}
            </>
          );
        }}
      </Answered>
    </WorkPage>
  );
}

function holds({ revokedAt, expiresAt }: Grant): boolean {
  return revokedAt === null && Date.parse(expiresAt) > Date.now();
}

interface NeighbourCardProps {
  readonly neighbour: Neighbour;
  readonly grant: Grant | undefined;
  onTakenBack(): void;
}

function NeighbourCard({ neighbour: { slug, name, minutes }, grant, onTakenBack }: NeighbourCardProps) {
  const words = useWords(worker);
  const figures = useFigures();
  const at = useWorkPath();
  const { send, busy, problem } = useChange(revokePassport);
  const [asks, setAsks] = useState(false);
  const takeBack = async () => {
    if (await send({ circle: slug })) onTakenBack();
  };
  return (
    <Card level="h2" title={name} tag={!grant && <Tag kind="over">{words.holdsNothing}</Tag>}>
      <ProblemSummary problem={problem} />
      <p>{words.minutesFrom(figures.duration(minutes))}</p>
      {grant && (
        <SummaryList
          rows={[
            [words.holds, grant.fields.map((field) => words[`field${field}`]).join(', ')],
            [words.until, figures.date(dayOf(grant.expiresAt))],
          ]}
        />
      )}
      {asks ? (
        <Confirm
          question={words.sureTakeBack(name)}
          yes={words.yesTakeBack}
          busy={busy}
          onYes={takeBack}
          onNo={() => setAsks(false)}
        />
      ) : (
        <Actions>
          <LinkButton kind="quiet" href={at(`passport/${slug}`)}>
            {grant ? words.grantAgain : words.grant}
          </LinkButton>
          {grant && (
            <Button kind="quiet" onClick={() => setAsks(true)}>
              {words.takeBack}
            </Button>
          )}
        </Actions>
      )}
    </Card>
  );
}
