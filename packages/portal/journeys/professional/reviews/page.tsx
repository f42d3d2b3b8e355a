import { myPeoplesReviews } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import { addDays, today } from '../../../app/time/days.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Views } from '../../../kit/turner.tsx';
import { PeoplePage } from '../people-page.tsx';
import { withinScopes } from '../within-scopes.ts';
import { professional } from '../words/index.ts';
import { dueOf } from './data.ts';
import { ReviewCard } from './review-card.tsx';

/** When the plan and the direct payment of each person are reviewed, the soonest first (T17). */
export function Reviews() {
  const words = useWords(professional);
  const query = useQuery();
  const subject = query.get('of') ?? '';
  const after = query.get('after');
  const answer = withinScopes(useAnswer(myPeoplesReviews, { ...(after && { after }) }));
  return (
    <PeoplePage title={words.reviewsTitle} back={{ page: '', text: words.title }}>
      <Views
        label={words.which}
        query="of"
        chosen={subject}
        views={[
          { value: '', text: words.all },
          { value: 'PLAN', text: words.subjectPLAN },
          { value: 'DIRECT_PAYMENT', text: words.subjectDIRECT_PAYMENT },
        ]}
      />
      <Answered answer={answer}>
        {({ myTeams }) => {
          const due = dueOf(myTeams.edges.map(({ node }) => node)).filter(
            (each) => subject === '' || each.subject === subject,
          );
          const soon = addDays(today(), 28);
          const parts = [
            { title: words.overdue, list: due.filter(({ next }) => next.isPast) },
            { title: words.soon, list: due.filter(({ next }) => !next.isPast && next.lastDay <= soon) },
            { title: words.later, list: due.filter(({ next }) => !next.isPast && next.lastDay > soon) },
          ];
          return (
            <>
              {due.length === 0 && <p>{words.noReviews}</p>}
              {parts.map(
                ({ title, list }) =>
                  list.length > 0 && (
                    <section key={title}>
                      <h2>{title}</h2>
                      {list.map((each) => (
                        <ReviewCard key={each.team + each.subject} due={each} />
                      ))}
                    </section>
                  ),
              )}
              <More pageInfo={myTeams.pageInfo} />
              <Actions>
                <PrintButton />
              </Actions>
            </>
          );
        }}
      </Answered>
    </PeoplePage>
  );
}
