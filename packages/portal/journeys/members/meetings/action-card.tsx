import { completeAction } from '../../../app/graphql/generated.ts';
import { useHere } from '../../../app/shell/here.ts';
import { dayOf, today } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Actions, Card, Tag } from '../../../kit/lists.tsx';
import { deciding } from '../deciding/words/index.ts';
import { useName } from '../our-team-page.tsx';
import type { TeamAction } from './data.ts';

interface ActionCardProps {
  readonly action: TeamAction;
  /** Whether the reader speaks for the person supported, who may say of any that it is done. */
  readonly asOwner: boolean;
  /** Hears what was done, in words. */
  onDone(what: string): void;
}

/** What somebody agreed to do; done with one press, and open again with another. */
export function ActionCard({
  action: { id, what, person, dueOn, doneAt },
  asOwner,
  onDone,
}: ActionCardProps) {
  const words = useWords(deciding);
  const figures = useFigures();
  const nameOf = useName();
  const { signedIn } = useHere();
  const isLate = dueOn !== null && dueOn < today();
  const day = dueOn ? words.by(figures.date(dueOn)) : words.noDay;
  return (
    <Card
      level="h2"
      title={what}
      tag={
        doneAt ? (
          <Tag kind="good">{words.doneOn(figures.date(dayOf(doneAt)))}</Tag>
        ) : (
          <Tag kind={isLate ? 'open' : 'plain'}>{day}</Tag>
        )
      }
    >
      <p>{nameOf(person)}</p>
      {(asOwner || person.id === signedIn.person) && (
        <Actions>
          <ChangeButton
            kind="quiet"
            operation={completeAction}
            input={{ actionId: id, done: doneAt === null }}
            onDone={() => onDone(doneAt ? words.undone : words.doneNoted)}
          >
            {doneAt ? words.notDone : words.itIsDone}
          </ChangeButton>
        </Actions>
      )}
    </Card>
  );
}
