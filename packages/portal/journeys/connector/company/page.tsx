import { type CompanyKind, companions } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import { useForeign, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { Actions, Card, SummaryList } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Views } from '../../../kit/turner.tsx';
import { ConnectPage, useConnectPath } from '../connect-page.tsx';
import { together } from '../words/together/index.ts';

/** Those of the circle who offer to go along, or to facilitate: each on one page, in their own words (K9). */
export function Company() {
  const words = useWords(together);
  const foreign = useForeign();
  const at = useConnectPath();
  const query = useQuery();
  const after = query.get('after');
  const offering: CompanyKind = query.get('offering') === 'FACILITATOR' ? 'FACILITATOR' : 'BUDDY';
  const answer = useAnswer(companions, { offering, ...(after && { after }) });
  return (
    <ConnectPage title={words.companyTitle}>
      <Views
        label={words.whatIsOffered}
        query="offering"
        chosen={offering}
        views={[
          { value: 'BUDDY', text: words.offersBUDDY },
          { value: 'FACILITATOR', text: words.offersFACILITATOR },
        ]}
      />
      <Answered answer={answer}>
        {({ companions: list }) => (
          <>
            {list.edges.length === 0 && <p>{words.nobodyOffers}</p>}
            {list.edges.map(({ node: { person, goesBy, admired, important, support } }) => (
              <Card key={person.id} level="h2" title={goesBy}>
                <SummaryList
                  rows={[
                    [
                      words.admired,
                      <span key="admired" {...foreign}>
                        {admired}
                      </span>,
                    ],
                    [
                      words.important,
                      <span key="important" {...foreign}>
                        {important}
                      </span>,
                    ],
                    [
                      words.support,
                      <span key="support" {...foreign}>
                        {support}
                      </span>,
                    ],
                  ]}
                />
              </Card>
            ))}
            <More pageInfo={list.pageInfo} />
          </>
        )}
      </Answered>
      <Actions>
        <LinkButton href={at('company/mine')}>{words.myPage}</LinkButton>
        <PrintButton />
      </Actions>
    </ConnectPage>
  );
}
