import { useState } from 'react';
import { answerClaim } from '../../../app/graphql/generated.ts';
import { useChange } from '../../../app/graphql/use-change.ts';
import { useCircleName, useHere } from '../../../app/shell/here.ts';
import { dayOf } from '../../../app/time/days.ts';
import { capital, termList } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Button } from '../../../kit/button.tsx';
import { Confirm } from '../../../kit/confirm.tsx';
import { Actions, Card, SummaryList } from '../../../kit/lists.tsx';
import { ProblemSummary } from '../../../kit/problem.tsx';
import { useWho } from '../who.ts';
import { owner } from '../words/index.ts';
import type { ClaimedGap } from './data.ts';

interface ClaimCardProps {
  readonly gap: ClaimedGap;
  /** Hears what came of it, in words. */
  onAnswered(what: string): void;
}

/** A worker who would come, all they let be known of them, and the owner's yes or no. */
export function ClaimCard({ gap, onAnswered }: ClaimCardProps) {
  const words = useWords(owner);
  const figures = useFigures();
  const who = useWho();
  const { circle } = useHere();
  const circleName = useCircleName();
  const { send, busy, problem } = useChange(answerClaim);
  const [asksNo, setAsksNo] = useState(false);
  const { claim } = gap;
  const name = who({
    worker: claim.worker,
    visitor: claim.visitor,
    homeCircle: awayFrom(circle.slug, claim.homeCircle),
  });
  const when = `${figures.day(dayOf(gap.from))}, ${figures.span(gap.from, gap.to)}`;
  const { skills, languages, vettingClearUntil } = claim.visitor ?? {};

  const answer = async (accept: boolean) => {
    const input = {
      gapId: gap.id,
      claimId: claim.id,
      accept,
      ...(accept && claim.breaksContinuity && { acceptNewPerson: true }),
    };
    if (await send(input)) onAnswered(accept ? words.saidYesTo(name, when) : words.saidNoTo(name));
  };

  return (
    <Card level="h2" title={words.wouldCome(name)}>
      <ProblemSummary problem={problem} />
      <SummaryList
        rows={[
          [words.when, capital(when)],
          [words.comesFrom, circleName(claim.homeCircle)],
          !!skills?.length && [words.skills, capital(termList(skills))],
          !!languages?.length && [words.speaks, languages.map(capital).join(', ')],
          !!vettingClearUntil && [words.check, words.checkClear(figures.date(vettingClearUntil))],
          [words.workingTime, claim.fitsWorkingTime ? words.fits : words.doesNotFit],
          claim.breaksContinuity && [words.people, words.newPeople(claim.peopleInFourWeeks ?? 0)],
          !!claim.answerBy && [words.answerBy, figures.moment(claim.answerBy)],
        ]}
      />
      {asksNo ? (
        <Confirm
          question={words.sureNo(name)}
          yes={words.yesSayNo}
          busy={busy}
          onYes={() => answer(false)}
          onNo={() => setAsksNo(false)}
        />
      ) : (
        <Actions>
          <Button busy={busy} onClick={() => answer(true)}>
            {words.sayYes(name)}
          </Button>
          <Button kind="quiet" onClick={() => setAsksNo(true)}>
            {words.sayNo}
          </Button>
          {busy && <span role="status">{words.beingSent}</span>}
        </Actions>
      )}
    </Card>
  );
}

function awayFrom(here: string, home: string): string | undefined {
  return home === here ? undefined : home;
}
