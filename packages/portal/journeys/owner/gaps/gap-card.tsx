import { useState } from 'react';
import { cancelGap, widenGap } from '../../../app/graphql/generated.ts';
import { useChange } from '../../../app/graphql/use-change.ts';
import { useHere } from '../../../app/shell/here.ts';
import { dayOf } from '../../../app/time/days.ts';
import { capital } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Button, LinkButton } from '../../../kit/button.tsx';
import { Confirm } from '../../../kit/confirm.tsx';
import { Actions, Card, SummaryList, Tag } from '../../../kit/lists.tsx';
import { ProblemSummary } from '../../../kit/problem.tsx';
import type { TeamGap } from '../answers/data.ts';
import { owner } from '../words/index.ts';

interface GapCardProps {
  readonly gap: TeamGap;
  readonly team: string;
  readonly isOwner: boolean;
  /** Hears what was done, in words. */
  onChanged(what: string): void;
}

/** Hours nobody covers: how far they are shown, and the owner's two ways to go on. */
export function GapCard({ gap, team, isOwner, onChanged }: GapCardProps) {
  const words = useWords(owner);
  const figures = useFigures();
  const { circle } = useHere();
  const widen = useChange(widenGap);
  const cancel = useChange(cancelGap);
  const [asksCancel, setAsksCancel] = useState(false);
  const claimed = gap.state === 'CLAIMED';

  const askFurther = async () => {
    if (await widen.send({ gapId: gap.id })) onChanged(words.askedFurther);
  };
  const dropIt = async () => {
    if (await cancel.send({ gapId: gap.id })) onChanged(words.cancelled);
  };

  return (
    <Card
      level="h2"
      title={`${capital(figures.day(dayOf(gap.from)))}, ${figures.span(gap.from, gap.to)}`}
      tag={<Tag kind="open">{claimed ? words.waitsForAnswer : words.nobodyYet}</Tag>}
    >
      <ProblemSummary problem={widen.problem ?? cancel.problem} />
      {gap.urgent && <p>{words.urgent}</p>}
      <SummaryList
        rows={[
          [words.done, words[`step${gap.step}`]],
          !!gap.openSince && [words.openSince, figures.moment(gap.openSince)],
          !claimed && [
            words.nextStep,
            gap.nextStepAt ? words.nextStepAt(figures.moment(gap.nextStepAt)) : words.noNextStep,
          ],
        ]}
      />
      {isOwner && asksCancel && (
        <Confirm
          question={words.sureCancel}
          yes={words.yesCancel}
          busy={cancel.busy}
          onYes={dropIt}
          onNo={() => setAsksCancel(false)}
        />
      )}
      {isOwner && !asksCancel && (
        <Actions>
          {claimed && <LinkButton href={`/${circle.slug}/team/${team}/answers`}>{words.answerIt}</LinkButton>}
          {!claimed && gap.step !== 'NEIGHBOURS' && gap.step !== gap.upTo && (
            <Button busy={widen.busy} onClick={askFurther}>
              {words.askFurther}
            </Button>
          )}
          {!claimed && (
            <Button kind="quiet" onClick={() => setAsksCancel(true)}>
              {words.notNeededAny}
            </Button>
          )}
        </Actions>
      )}
    </Card>
  );
}
