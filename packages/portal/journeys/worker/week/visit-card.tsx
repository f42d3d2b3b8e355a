import { useState } from 'react';
import { cannotMakeIt } from '../../../app/graphql/generated.ts';
import { useChange } from '../../../app/graphql/use-change.ts';
import { useUnsent } from '../../../app/offline/use-unsent.ts';
import { useCircleName, useHere } from '../../../app/shell/here.ts';
import { dayOf, mondayOf } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Button, LinkButton } from '../../../kit/button.tsx';
import { Confirm } from '../../../kit/confirm.tsx';
import { Actions, Card, SummaryList } from '../../../kit/lists.tsx';
import { ProblemSummary } from '../../../kit/problem.tsx';
import { worker } from '../words/index.ts';
import { useWorkPath } from '../work-page.tsx';
import type { WorkersVisit } from './data.ts';
import { TimeTag } from './time-tag.tsx';

interface VisitCardProps {
  readonly visit: WorkersVisit;
  onChanged(what: string): void;
}

/** A visit: when, where, whom to ask for; and the two things to do about it. */
export function VisitCard({ visit, onChanged }: VisitCardProps) {
  const words = useWords(worker);
  const figures = useFigures();
  const circleName = useCircleName();
  const at = useWorkPath();
  const { circle } = useHere();
  const unsent = useUnsent(useHere()).find(({ visitId }) => visitId === visit.id);
  const { send, busy, problem } = useChange(cannotMakeIt);
  const [asks, setAsks] = useState(false);
  const { whereabouts, team, hostCircle, from, to, rate, time } = visit;
  const begun = Date.parse(from) <= Date.now();
  const said = unsent !== undefined || (time?.logged.length ?? 0) > 0;

  const giveUp = async () => {
    if (await send({ visitId: visit.id })) onChanged(words.gaveUp);
  };

  const away = hostCircle !== circle.slug;
  const name = whereabouts?.name ?? team?.name ?? words.visitIn(circleName(hostCircle));
  return (
    <Card title={`${figures.span(from, to)}, ${name}`} tag={<TimeTag visit={visit} unsent={unsent} />}>
      <ProblemSummary problem={problem} />
      <SummaryList
        rows={[
          !!whereabouts && [words.where, whereabouts.address],
          !!whereabouts?.directions && [words.directions, whereabouts.directions],
          away && [words.nextDoor, circleName(hostCircle)],
          [words.anHour, figures.money(rate.pence)],
        ]}
      />
      {asks ? (
        <Confirm
          question={words.sureCannot}
          yes={words.yesCannot}
          busy={busy}
          onYes={giveUp}
          onNo={() => setAsks(false)}
        />
      ) : (
        <Actions>
          {begun && time?.state !== 'CONFIRMED' && (
            <LinkButton
              kind={said ? 'quiet' : 'main'}
              href={`${at(`visit/${visit.id}`)}?of=${mondayOf(dayOf(from))}`}
              aria-label={`${words.logIt}: ${figures.span(from, to)}, ${name}`}
            >
              {words.logIt}
            </LinkButton>
          )}
          {!begun && (
            <Button kind="quiet" onClick={() => setAsks(true)}>
              {words.cannot}
            </Button>
          )}
        </Actions>
      )}
    </Card>
  );
}
