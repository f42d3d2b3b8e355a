import type { PlaceQuery } from '../../../app/graphql/generated.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { SummaryList } from '../../../kit/lists.tsx';
import { outside } from '../words/outside/index.ts';
import { terms } from '../words/terms/index.ts';

type Place = NonNullable<PlaceQuery['place']>;
type Facts = Pick<Place, 'address' | 'times' | 'costPence' | 'stepFree' | 'access' | 'interests' | 'soon'>;

/** What is known of a place. */
export function PlaceFacts({
  place,
  reasons = [],
}: {
  readonly place: Facts;
  readonly reasons?: readonly string[];
}) {
  const words = useWords(outside);
  const names = useWords(terms);
  const figures = useFigures();
  const foreign = useForeign();
  const { address, times, costPence, stepFree, access, interests, soon } = place;
  const theirs = (text: string) => <span {...foreign}>{text}</span>;
  return (
    <SummaryList
      rows={[
        reasons.length > 0 && [words.why, theirs(reasons.join('; '))],
        [words.where, address],
        times !== null && [words.when, theirs(times)],
        soon[0] !== undefined && [words.next, figures.moment(soon[0].from)],
        [words.cost, costOf(costPence)],
        [
          words.gettingIn,
          [stepFree ? words.stepFree : words.hasSteps, ...access.map((each) => names[`access${each}`])].join(
            ' · ',
          ),
        ],
        interests.length > 0 && [
          words.whatOneDoes,
          interests.map((each) => names[`likes${each}`]).join(' · '),
        ],
      ]}
    />
  );

  function costOf(pence: number | null): string {
    if (pence === null) return words.notKnown;
    return pence === 0 ? words.costsNothing : figures.money(pence);
  }
}
