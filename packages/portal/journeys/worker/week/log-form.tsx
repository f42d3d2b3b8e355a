import { type FormEvent, useState } from 'react';
import { dropUnsent, keepUnsent } from '../../../app/offline/unsent.ts';
import { useUnsent } from '../../../app/offline/use-unsent.ts';
import { useHere } from '../../../app/shell/here.ts';
import { dayOf, minutesBetween } from '../../../app/time/days.ts';
import { capital } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Button, LinkButton } from '../../../kit/button.tsx';
import { Confirm } from '../../../kit/confirm.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { ProblemText } from '../../../kit/problem.tsx';
import { worker } from '../words/index.ts';
import { useWorkPath } from '../work-page.tsx';
import type { WorkersVisit } from './data.ts';

interface LogFormProps {
  readonly visit: WorkersVisit;
  /** The Monday of its week. */
  readonly of: string;
}

/** The minutes of a visit, as planned unless changed. What is saved is kept here until the circle has it. */
export function LogForm({ visit, of }: LogFormProps) {
  const words = useWords(worker);
  const figures = useFigures();
  const here = useHere();
  const at = useWorkPath();
  const waits = useUnsent(here).find(({ visitId }) => visitId === visit.id);
  const said = (kind: string) =>
    (waits?.time ?? visit.time?.logged ?? []).find((each) => each.kind === kind)?.minutes;
  const [contact, setContact] = useState(String(said('CONTACT') ?? minutesBetween(visit.from, visit.to)));
  const [waiting, setWaiting] = useState(String(said('WAITING') ?? ''));
  const [wrong, setWrong] = useState({ contact: false, waiting: false });
  const [saved, setSaved] = useState(false);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const found = { contact: !isMinutes(contact, 1), waiting: waiting !== '' && !isMinutes(waiting, 0) };
    setWrong(found);
    if (found.contact || found.waiting) return;
    const time = [
      { kind: 'CONTACT' as const, minutes: Number(contact) },
      ...(Number(waiting) > 0 ? [{ kind: 'WAITING' as const, minutes: Number(waiting) }] : []),
    ];
    keepUnsent({
      visitId: visit.id,
      circle: here.circle.slug,
      person: here.signedIn.person,
      time,
      saidAt: Date.now(),
    });
    setSaved(true);
  };

  if (waits?.problem) return <Refused visitId={visit.id} problem={waits.problem} />;
  if (saved) {
    return (
      <>
        <Notice kind={waits ? 'plain' : 'good'}>
          <p>{waits ? words.keptHere : words.saved}</p>
        </Notice>
        <LinkButton href={at(`week?of=${of}`)}>{words.backToWeek}</LinkButton>
      </>
    );
  }
  const name = visit.whereabouts?.name ?? visit.team?.name;
  return (
    <form onSubmit={save} noValidate>
      <p>
        <strong>{`${capital(figures.day(dayOf(visit.from)))}, ${figures.span(visit.from, visit.to)}`}</strong>
        {name && `, ${name}`}
      </p>
      <p>{words.logLead}</p>
      <TextField
        label={words.minutesThere}
        unit={words.minutes}
        inputMode="numeric"
        width={4}
        value={contact}
        error={wrong.contact ? words.minutesWrong : undefined}
        onChange={({ target }) => setContact(target.value.trim())}
      />
      <TextField
        label={words.minutesOther}
        unit={words.minutes}
        inputMode="numeric"
        width={4}
        value={waiting}
        error={wrong.waiting ? words.waitingWrong : undefined}
        onChange={({ target }) => setWaiting(target.value.trim())}
      />
      <Button type="submit">{words.save}</Button>
    </form>
  );
}

/** What the circle did not take: the worker sees why, and says it anew. */
function Refused({ visitId, problem }: { readonly visitId: string } & Parameters<typeof ProblemText>[0]) {
  const words = useWords(worker);
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Notice kind="problem" title={words.unsentTitle}>
        <ProblemText problem={problem} />
      </Notice>
      {asks ? (
        <Confirm
          question={words.sureForget}
          yes={words.yesForget}
          busy={false}
          onYes={() => dropUnsent(visitId)}
          onNo={() => setAsks(false)}
        />
      ) : (
        <Actions>
          <Button kind="quiet" onClick={() => setAsks(true)}>
            {words.forget}
          </Button>
        </Actions>
      )}
    </>
  );
}

function isMinutes(text: string, least: number): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= 1440;
}
