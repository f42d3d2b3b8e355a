import type { TeamHatsQuery } from '../../../app/graphql/generated.ts';
import { Link } from '../../../app/router/link.tsx';
import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { SummaryList } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { useName, useTeamPath } from '../our-team-page.tsx';
import { members } from '../words/index.ts';

interface PastSelectionsProps {
  readonly team: string;
  readonly past: NonNullable<TeamHatsQuery['team']>['pastSelections'];
}

/** How somebody was chosen for each hat, newest first. */
export function PastSelections({ team, past }: PastSelectionsProps) {
  const words = useWords(members);
  const figures = useFigures();
  const nameOf = useName();
  const at = useTeamPath(team);
  if (!past || past.edges.length === 0) return <p>{words.noPast}</p>;
  return (
    <>
      <SummaryList
        rows={past.edges.map(({ node: { id, hat, outcome } }) => ({
          key: id,
          name: outcome ? figures.date(dayOf(outcome.at)) : '',
          value: (
            <Link href={at(`selections/${id}`)}>
              {outcome?.granted
                ? words.pastGranted(hat.title, nameOf(outcome.person))
                : words.pastEnded(hat.title)}
            </Link>
          ),
        }))}
      />
      <More pageInfo={past.pageInfo} query="past" />
    </>
  );
}
