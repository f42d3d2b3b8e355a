import { hoursICouldTake } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Views } from '../../../kit/turner.tsx';
import { worker } from '../words/index.ts';
import { useWorkPath, WorkPage } from '../work-page.tsx';
import type { OpenHours } from './data.ts';
import { HoursCard } from './hours-card.tsx';

/** Hours a worker could take, here and next door, each with what it pays. */
export function Hours() {
  const words = useWords(worker);
  const { circle } = useHere();
  const at = useWorkPath();
  const query = useQuery();
  const after = query.get('after');
  const where = query.get('where') ?? '';
  const answer = useAnswer(hoursICouldTake, { first: 50, ...(after && { after }) });
  const isShown = ({ hostCircle }: OpenHours) =>
    where === '' || (where === 'here') === (hostCircle === circle.slug);
  return (
    <WorkPage title={words.hoursTitle}>
      <p>{words.hoursLead}</p>
      <Views
        label={words.which}
        query="where"
        chosen={where}
        views={[
          { value: '', text: words.all },
          { value: 'here', text: words.here },
          { value: 'next-door', text: words.nextDoor },
        ]}
      />
      <Answered answer={answer}>
        {({ openHours }) => {
          const all = openHours.edges.map(({ node }) => node);
          const shown = all.filter(isShown);
          return (
            <>
              {shown.length === 0 && <p>{all.length === 0 ? words.noHours : words.noHoursHere}</p>}
              {shown.map((hours) => (
                <HoursCard key={hours.id} hours={hours}>
                  <LinkButton href={at(`hours/${hours.id}`)}>{words.take}</LinkButton>
                </HoursCard>
              ))}
              <More pageInfo={openHours.pageInfo} />
            </>
          );
        }}
      </Answered>
      <Actions>
        <LinkButton kind="quiet" href={at('availability')}>
          {words.changeWhen}
        </LinkButton>
        <PrintButton />
      </Actions>
    </WorkPage>
  );
}
