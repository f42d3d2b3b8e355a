import { type FormEvent, useState } from 'react';
import { confirmVisit } from '../../../app/graphql/generated.ts';
import { useChange } from '../../../app/graphql/use-change.ts';
import { dayOf } from '../../../app/time/days.ts';
import { capital } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Button } from '../../../kit/button.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { Actions, Card } from '../../../kit/lists.tsx';
import { ProblemSummary } from '../../../kit/problem.tsx';
import { useWho } from '../who.ts';
import { owner } from '../words/index.ts';
import type { TeamsMoney } from './data.ts';

type Time = NonNullable<TeamsMoney['timeToConfirm']>['edges'][number]['node'];

interface ConfirmVisitProps {
  readonly time: Time;
  onConfirmed(): void;
}

/** What a worker says a visit took: one tap when it is right, a figure when it was otherwise (P9). */
export function ConfirmVisit({ time: { visit, logged }, onConfirmed }: ConfirmVisitProps) {
  const words = useWords(owner);
  const figures = useFigures();
  const who = useWho();
  const { send, busy, problem } = useChange(confirmVisit);
  const contact = logged.find(({ kind }) => kind === 'CONTACT')?.minutes ?? 0;
  const [otherwise, setOtherwise] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const all = logged.reduce((sum, { minutes }) => sum + minutes, 0);
  const name = who(visit);

  const confirm = async (minutes?: number) => {
    const time = minutes === undefined ? {} : { time: [{ kind: 'CONTACT' as const, minutes }] };
    if (await send({ visitId: visit.id, ...time })) onConfirmed();
  };
  const saySo = (event: FormEvent) => {
    event.preventDefault();
    const isWhole = /^\d{1,4}$/.test(otherwise ?? '');
    setWrong(!isWhole);
    if (isWhole) confirm(Number(otherwise));
  };
  return (
    <Card title={`${capital(figures.day(dayOf(visit.from)))}, ${figures.span(visit.from, visit.to)}`}>
      <ProblemSummary problem={problem} />
      <p>{words.logged(name, figures.duration(all))}</p>
      {otherwise === undefined ? (
        <Actions>
          <Button busy={busy} onClick={() => confirm()}>
            {words.confirm}
          </Button>
          <Button kind="quiet" onClick={() => setOtherwise(String(contact))}>
            {words.otherwise}
          </Button>
        </Actions>
      ) : (
        <form onSubmit={saySo} noValidate>
          <TextField
            label={words.minutesWithMe}
            unit={words.minutes}
            inputMode="numeric"
            width={4}
            value={otherwise}
            error={wrong ? words.minutesWrong : undefined}
            onChange={({ target }) => setOtherwise(target.value)}
          />
          <Button type="submit" busy={busy}>
            {words.sayThat}
          </Button>
        </form>
      )}
    </Card>
  );
}
