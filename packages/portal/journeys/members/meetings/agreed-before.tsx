import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { SummaryList } from '../../../kit/lists.tsx';
import { deciding } from '../deciding/words/index.ts';
import { useName } from '../our-team-page.tsx';
import type { MeetingSeen } from './data.ts';

/** What was agreed before a meeting, and how much of it is done (T21). */
export function AgreedBefore({ meeting: { actions, actionsDone } }: { readonly meeting: MeetingSeen }) {
  const words = useWords(deciding);
  const figures = useFigures();
  const nameOf = useName();
  if (actions.length === 0) return null;
  return (
    <section>
      <h2>{words.actionsBefore}</h2>
      <p>{words.doneOf(actionsDone, actions.length)}</p>
      <SummaryList
        rows={actions.map(({ id, what, person, doneAt, dueOn }) => ({
          key: id,
          name: nameOf(person),
          value: [
            what,
            doneAt ? words.doneOn(figures.date(dayOf(doneAt))) : dueOn && words.by(figures.date(dueOn)),
          ]
            .filter(Boolean)
            .join('. '),
        }))}
      />
    </section>
  );
}
