import { type FormEvent, useState } from 'react';
import { type SetAvailabilityInput, setAvailability } from '../../../app/graphql/generated.ts';
import { useChange } from '../../../app/graphql/use-change.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Button } from '../../../kit/button.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { ProblemSummary } from '../../../kit/problem.tsx';
import { worker } from '../words/index.ts';
import type { Work } from './data.ts';
import { WeeklyHours } from './weekly-hours.tsx';

/** The weekly hours someone wants, how many, and how far they go. All else they chose goes back as it was. */
export function AvailabilityForm({ work }: { readonly work: Work }) {
  const words = useWords(worker);
  const { send, busy, problem } = useChange(setAvailability);
  const [hours, setHours] = useState(work.availability);
  const [wanted, setWanted] = useState(String(work.wantedHours ?? ''));
  const [far, setFar] = useState(String(work.maxTravelMinutes));
  const [wrong, setWrong] = useState({ wanted: false, far: false });
  const [saved, setSaved] = useState(false);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const found = { wanted: wanted !== '' && !isNumber(wanted), far: !isNumber(far) };
    setWrong(found);
    setSaved(false);
    if (found.wanted || found.far) return;
    const input = { ...whole(work), availability: hours, maxTravelMinutes: Math.round(Number(far)) };
    setSaved((await send({ ...input, wantedHours: wanted === '' ? null : Number(wanted) })) !== undefined);
  };

  return (
    <form onSubmit={save} noValidate>
      <ProblemSummary problem={problem} />
      {saved && (
        <Notice kind="good">
          <p>{words.savedWhen}</p>
        </Notice>
      )}
      <p>{words.whenLead}</p>
      <WeeklyHours hours={hours} onChange={setHours} />
      <TextField
        label={words.wanted}
        unit={words.hoursUnit}
        inputMode="decimal"
        width={4}
        value={wanted}
        error={wrong.wanted ? words.numberWrong : undefined}
        onChange={({ target }) => setWanted(target.value.trim())}
      />
      <TextField
        label={words.far}
        unit={words.minutes}
        inputMode="numeric"
        width={4}
        value={far}
        error={wrong.far ? words.numberWrong : undefined}
        onChange={({ target }) => setFar(target.value.trim())}
      />
      <Button type="submit" busy={busy}>
        {words.saveWhen}
      </Button>
    </form>
  );
}

/** All that is known of someone's work, as it is sent back: what is left out would be lost. */
function whole({ id: _, ...work }: Work): SetAvailabilityInput {
  return work;
}

function isNumber(text: string): boolean {
  return /^\d{1,3}(\.\d{1,2})?$/.test(text);
}
