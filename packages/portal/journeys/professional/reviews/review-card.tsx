import { Link } from '../../../app/router/link.tsx';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { Card, SummaryList, Tag } from '../../../kit/lists.tsx';
import { usePeoplePath } from '../people-page.tsx';
import { professional } from '../words/index.ts';
import type { DueReview } from './data.ts';

/** A review to come: whose, of what, when, and what says so. */
export function ReviewCard({ due }: { readonly due: DueReview }) {
  const words = useWords(professional);
  const figures = useFigures();
  const foreign = useForeign();
  const at = usePeoplePath();
  const { team, name, subject, next, lastHeldOn, requested } = due;
  const by = figures.date(next.lastDay);
  return (
    <Card
      title={<Link href={at(team)}>{name}</Link>}
      tag={requested && <Tag kind="open">{words.requested}</Tag>}
    >
      <SummaryList
        rows={[
          [
            words[`subject${subject}`],
            next.opensOn ? words.between(figures.date(next.opensOn), by) : words.by(by),
          ],
          !!lastHeldOn && [words.lastHeld, figures.date(lastHeldOn)],
          [
            words.rule,
            <span key="rule" {...foreign}>{`${words[`standing${next.standing}`]}: ${next.source}`}</span>,
          ],
        ]}
      />
    </Card>
  );
}
