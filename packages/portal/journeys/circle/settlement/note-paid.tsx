import { type FormEvent, useState } from 'react';
import { settleMonth } from '../../../app/graphql/generated.ts';
import { useChange } from '../../../app/graphql/use-change.ts';
import { isDay } from '../../../app/time/days.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Button } from '../../../kit/button.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { ProblemSummary } from '../../../kit/problem.tsx';
import { ofCircle } from '../words/index.ts';
import type { Settlement } from './data.ts';

/** What a bank statement has room for. */
const LONGEST = 35;

interface NotePaidProps {
  readonly settlement: Settlement;
  onPaid(): void;
}

/** Notes that the money went from bank to bank. Kith moves none. */
export function NotePaid({ settlement: { neighbour, month }, onPaid }: NotePaidProps) {
  const words = useWords(ofCircle);
  const { send, busy, problem } = useChange(settleMonth);
  const [on, setOn] = useState('');
  const [reference, setReference] = useState('');
  const [wrong, setWrong] = useState({ on: false, reference: false });

  const note = async (event: FormEvent) => {
    event.preventDefault();
    const said = reference.trim();
    const found = { on: !isDay(on), reference: said === '' || said.length > LONGEST };
    setWrong(found);
    if (found.on || found.reference) return;
    if (await send({ neighbour, month, on, reference: said })) onPaid();
  };
  return (
    <form onSubmit={note} noValidate>
      <h2>{words.paidTitle}</h2>
      <ProblemSummary problem={problem}>
        {wrong.on || wrong.reference ? (
          <ul>
            {wrong.on && <li>{words.dayWrong}</li>}
            {wrong.reference && <li>{words.referenceWrong}</li>}
          </ul>
        ) : undefined}
      </ProblemSummary>
      <TextField
        label={words.paidOn}
        type="date"
        value={on}
        error={wrong.on ? words.dayWrong : undefined}
        onChange={({ target }) => setOn(target.value)}
      />
      <TextField
        label={words.reference}
        hint={words.referenceHint}
        width={LONGEST}
        value={reference}
        error={wrong.reference ? words.referenceWrong : undefined}
        onChange={({ target }) => setReference(target.value)}
      />
      <Button type="submit" busy={busy}>
        {words.notePaid}
      </Button>
    </form>
  );
}
