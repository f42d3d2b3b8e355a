import type { ReactNode } from 'react';
import type { ResolutionVerb } from '../../app/graphql/generated.ts';
import { dayOf } from '../../app/time/days.ts';
import { useFigures, useWords } from '../../app/words/use-words.ts';
import { Card, SummaryList, Tag } from '../../kit/lists.tsx';
import { useName } from './our-team-page.tsx';
import { choosing } from './selection/words/index.ts';

interface ObjectionCardProps {
  readonly objection: {
    readonly argument: string;
    readonly clearedAt: string | null;
    readonly person: { readonly id: string; readonly name: string | null };
    readonly resolutions: readonly {
      readonly verb: ResolutionVerb;
      readonly words: string;
      readonly at: string;
    }[];
  };
  /** What the reader can do about it. */
  readonly children?: ReactNode;
}

/** Why somebody objects, what was done about it, and whether it is met. */
export function ObjectionCard({ objection, children }: ObjectionCardProps) {
  const words = useWords(choosing);
  const figures = useFigures();
  const nameOf = useName();
  const { argument, clearedAt, person, resolutions } = objection;
  return (
    <Card
      title={words.objectsTo(nameOf(person))}
      tag={<Tag kind={clearedAt ? 'good' : 'open'}>{clearedAt ? words.met : words.open}</Tag>}
    >
      <p>{argument}</p>
      {resolutions.length > 0 && (
        <SummaryList
          rows={resolutions.map(({ verb, words: text, at }) => ({
            key: at + verb,
            name: words[`doneBy${verb}`],
            value: verb === 'WITHDRAW' ? figures.date(dayOf(at)) : text,
          }))}
        />
      )}
      {children}
    </Card>
  );
}
