import { useState } from 'react';
import { checkPlace, placesToCheck } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Actions, Card, SummaryList } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { ConnectPage, useConnectPath } from '../connect-page.tsx';
import { outside } from '../words/outside/index.ts';
import { Checked } from './place.tsx';

/** Places to make sure of: nobody did yet, or more than 180 days ago (K1). */
export function PlacesToCheck() {
  const words = useWords(outside);
  const at = useConnectPath();
  const after = useQuery().get('after');
  const [done, setDone] = useState<string>();
  const answer = useAnswer(placesToCheck, { ...(after && { after }) });
  return (
    <ConnectPage title={words.toCheckTitle} done={done} back={{ page: 'places', text: words.placesTitle }}>
      <p>{words.toCheckLead}</p>
      <Answered answer={answer}>
        {({ placesToCheck: list }) => (
          <>
            {list.edges.length === 0 && <p>{words.allChecked}</p>}
            {list.edges.map(({ node: place }) => (
              <Card key={place.id} level="h2" title={place.name}>
                <SummaryList
                  rows={[
                    [words.where, place.address],
                    !!place.contact?.phone && [words.phone, place.contact.phone],
                    !!place.contact?.website && [words.website, place.contact.website],
                    [words.madeSure, <Checked key="checked" place={place} />],
                  ]}
                />
                <Actions>
                  <ChangeButton
                    operation={checkPlace}
                    input={{ placeId: place.id, by: 'CALLED' }}
                    onDone={() => {
                      setDone(words.checkedNow(place.name));
                      answer.again();
                    }}
                  >
                    {words.calledHolds}
                  </ChangeButton>
                  <LinkButton
                    kind="quiet"
                    href={at(`places/${place.id}`)}
                    aria-label={`${words.otherAnswer}: ${place.name}`}
                  >
                    {words.otherAnswer}
                  </LinkButton>
                </Actions>
              </Card>
            ))}
            <More pageInfo={list.pageInfo} />
          </>
        )}
      </Answered>
      <Actions>
        <PrintButton />
      </Actions>
    </ConnectPage>
  );
}
