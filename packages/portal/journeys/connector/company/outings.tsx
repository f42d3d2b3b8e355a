import { useState } from 'react';
import { answerAsBuddy, myOutings } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { dayOf } from '../../../app/time/days.ts';
import { capital } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Actions, Card, SummaryList, Tag } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { ConnectPage, useConnectPath } from '../connect-page.tsx';
import { together } from '../words/together/index.ts';

/** Outings one was asked along on: yes or no to each, and nothing of the way it is part of (K5). */
export function MyOutings() {
  const words = useWords(together);
  const figures = useFigures();
  const at = useConnectPath();
  const [done, setDone] = useState<string>();
  const answer = useAnswer(myOutings, {});
  const said = (what: string) => {
    setDone(what);
    answer.again();
  };
  return (
    <ConnectPage title={words.myOutingsTitle} done={done}>
      <p>{words.myOutingsLead}</p>
      <Answered answer={answer}>
        {({ myOutings: list }) => (
          <>
            {list.edges.length === 0 && <p>{words.noMyOutings}</p>}
            {list.edges.map(({ node: { id, activity, plannedAt, meetAs, comes, place, placeWords } }) => (
              <Card
                key={id}
                level="h2"
                title={activity}
                tag={
                  comes === null ? (
                    <Tag kind="open">{words.answerAwaited}</Tag>
                  ) : (
                    <Tag kind={comes ? 'good' : 'over'}>{comes ? words.youGo : words.youCannot}</Tag>
                  )
                }
              >
                <SummaryList
                  rows={[
                    meetAs !== null && [words.withWhom, meetAs],
                    [words.when, `${capital(figures.day(dayOf(plannedAt)))}, ${figures.clock(plannedAt)}`],
                    (place !== null || placeWords !== null) && [
                      words.where,
                      [placeWords ?? place?.name, place?.address].filter(Boolean).join(', '),
                    ],
                  ]}
                />
                <Actions>
                  {comes !== true && (
                    <ChangeButton
                      operation={answerAsBuddy}
                      input={{ outingId: id, comes: true }}
                      onDone={() => said(words.youGoSaid)}
                    >
                      {words.iGoAlong}
                    </ChangeButton>
                  )}
                  {comes !== false && (
                    <ChangeButton
                      operation={answerAsBuddy}
                      kind="quiet"
                      input={{ outingId: id, comes: false }}
                      onDone={() => said(words.youCannotSaid)}
                    >
                      {words.iCannot}
                    </ChangeButton>
                  )}
                </Actions>
              </Card>
            ))}
          </>
        )}
      </Answered>
      <Actions>
        <LinkButton kind="quiet" href={at('company/mine')}>
          {words.myPage}
        </LinkButton>
        <PrintButton />
      </Actions>
    </ConnectPage>
  );
}
