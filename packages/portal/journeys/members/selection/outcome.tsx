import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { SummaryList } from '../../../kit/lists.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { useName } from '../our-team-page.tsx';
import type { SelectionSeen } from './data.ts';
import { choosing } from './words/index.ts';

/** What a selection came to: who holds the hat until when, or why nobody does. */
export function Outcome({ selection: { outcome } }: { readonly selection: SelectionSeen }) {
  const words = useWords(choosing);
  const figures = useFigures();
  const nameOf = useName();
  if (!outcome) return null;
  const { granted, person, until, reviewOn, words: said } = outcome;
  return (
    <>
      <Notice kind={granted ? 'good' : 'plain'}>
        <p>{granted ? words.holds(nameOf(person)) : words.cameToNothing}</p>
      </Notice>
      <SummaryList
        rows={[
          !!until && [words.until, figures.date(dayOf(until))],
          !!reviewOn && [words.lookAgain, figures.date(reviewOn)],
          !!said && [granted ? words.inHonour : words.whyEnded, said],
        ]}
      />
    </>
  );
}
