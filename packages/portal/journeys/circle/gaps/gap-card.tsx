import type { CircleGapsQuery } from '../../../app/graphql/generated.ts';
import { dayOf } from '../../../app/time/days.ts';
import { capital, termWords } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Card, SummaryList, Tag } from '../../../kit/lists.tsx';
import { ofCircle } from '../words/index.ts';

type Gap = CircleGapsQuery['circleGaps']['edges'][number]['node'];

/** Hours nobody covers, as every worker of the circle sees them, and where they stand on the ladder. */
export function GapCard({ gap }: { readonly gap: Gap }) {
  const words = useWords(ofCircle);
  const figures = useFigures();
  return (
    <Card
      level="h2"
      title={`${capital(figures.day(dayOf(gap.from)))}, ${figures.span(gap.from, gap.to)}`}
      tag={<Tag kind="open">{words[`step${gap.step}`]}</Tag>}
    >
      {gap.urgent && <p>{words.soon}</p>}
      <SummaryList
        rows={[
          [words.what, words.whatWhere(termWords(gap.category), gap.outwardCode)],
          !!gap.openSince && [words.openSince, figures.moment(gap.openSince)],
          !!gap.stepSince &&
            gap.stepSince !== gap.openSince && [words.shownSince, figures.moment(gap.stepSince)],
          [words.nextStep, gap.nextStepAt ? words.nextStepAt(figures.moment(gap.nextStepAt)) : words.noStep],
        ]}
      />
    </Card>
  );
}
