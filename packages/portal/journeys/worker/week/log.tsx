import { myWeek } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { isDay, mondayOf, today } from '../../../app/time/days.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { worker } from '../words/index.ts';
import { WorkPage } from '../work-page.tsx';
import { LogForm } from './log-form.tsx';

/** What a visit took: one tap to come here, one to save when it was as planned. Works without a connection. */
export function LogVisit({ params: { visit = '' } }: { readonly params: Params }) {
  const words = useWords(worker);
  const asked = useQuery().get('of');
  const of = mondayOf(isDay(asked) ? asked : today());
  const answer = useAnswer(myWeek, { of });
  const found =
    answer.state === 'ready'
      ? answer.data.myWeek.days.flatMap(({ visits }) => visits).find(({ id }) => id === visit)
      : undefined;
  return (
    <WorkPage title={words.logTitle} back={{ page: `week?of=${of}`, text: words.weekTitle }}>
      <Answered answer={answer}>
        {() => (found ? <LogForm key={found.id} visit={found} of={of} /> : <p>{words.visitGone}</p>)}
      </Answered>
    </WorkPage>
  );
}
