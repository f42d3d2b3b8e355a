import { leaveToNextMonth } from '../../../app/graphql/generated.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Card, SummaryList } from '../../../kit/lists.tsx';
import { ofCircle } from '../words/index.ts';
import type { Settlement } from './data.ts';

interface DifferencesProps {
  readonly settlement: Settlement;
  /** Hears what was done, in words. */
  onChanged(what: string): void;
}

/** Visits on which the two circles differ, each with what both have of it and the way on. */
export function Differences({ settlement, onChanged }: DifferencesProps) {
  const words = useWords(ofCircle);
  const figures = useFigures();
  const { neighbour, month, differences } = settlement;
  if (differences.edges.length === 0) return null;
  const said = (minutes: number | null, owed: { readonly pence: number } | null) =>
    minutes === null || owed === null
      ? words.nothingThere
      : words.saidOf(figures.duration(minutes), figures.money(owed.pence));
  return (
    <section>
      <h2>{words.differences}</h2>
      {differences.edges.map(({ node }) => (
        <Card key={node.visit.id} title={words[`kind${node.kind}`]}>
          <SummaryList
            rows={[
              [words.here, said(node.minutesHere, node.owedHere)],
              [words.there, said(node.minutesThere, node.owedThere)],
            ]}
          />
          <p>{words.leftBoth(node.leftHere, node.leftThere)}</p>
          {!node.leftHere && node.minutesHere !== null && (
            <ChangeButton
              operation={leaveToNextMonth}
              input={{ neighbour, month, visitId: node.visit.id }}
              kind="quiet"
              onDone={() => onChanged(words.leftIt)}
            >
              {words.leave}
            </ChangeButton>
          )}
        </Card>
      ))}
    </section>
  );
}
