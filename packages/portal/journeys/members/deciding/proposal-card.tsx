import type { ProposalDecider, ProposalState } from '../../../app/graphql/generated.ts';
import { Link } from '../../../app/router/link.tsx';
import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Card, SummaryList, Tag } from '../../../kit/lists.tsx';
import { useTeamPath } from '../our-team-page.tsx';
import { deciding } from './words/index.ts';

interface ProposalCardProps {
  readonly team: string;
  readonly proposal: {
    readonly id: string;
    readonly title: string;
    readonly state: ProposalState;
    readonly decidedBy: ProposalDecider;
    readonly at: string;
    readonly endedAt?: string | null;
    readonly reviewOn: string;
    readonly spend: { readonly pence: number } | null;
  };
  /** How many have not answered. */
  readonly awaited?: number;
}

/** A proposal in the list: how it stands, what it would spend, when it is looked at again. */
export function ProposalCard({ team, proposal, awaited = 0 }: ProposalCardProps) {
  const words = useWords(deciding);
  const figures = useFigures();
  const at = useTeamPath(team);
  const { id, title, state, decidedBy, endedAt, reviewOn, spend } = proposal;
  return (
    <Card
      level="h2"
      title={<Link href={at(`decisions/${id}`)}>{title}</Link>}
      tag={<StateTag state={state} />}
    >
      <SummaryList
        rows={[
          decidedBy === 'CIRCLE' && [words.byCircle, ''],
          !!spend && [words.spends, figures.money(spend.pence)],
          [words.since, figures.date(dayOf(proposal.at))],
          awaited > 0 && [words.awaits, words.awaitsCount(awaited)],
          !!endedAt && [words.endedOn, figures.date(dayOf(endedAt))],
          [words.reviewOn, figures.date(reviewOn)],
        ]}
      />
    </Card>
  );
}

/** How a proposal stands, in words. */
export function StateTag({ state }: { readonly state: ProposalState }) {
  const words = useWords(deciding);
  const kinds = { OPEN: 'open', OBJECTED: 'open', DONE: 'good', AGREED: 'good', WITHDRAWN: 'over' } as const;
  return <Tag kind={kinds[state]}>{words[`state${state}`]}</Tag>;
}
