import { useId, useState } from 'react';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Button } from '../../../kit/button.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { SummaryList } from '../../../kit/lists.tsx';
import { worker } from '../words/index.ts';
import type { Work } from './data.ts';

type Hours = Work['availability'];

interface WeeklyHoursProps {
  readonly hours: Hours;
  onChange(hours: Hours): void;
}

/** Hours of every week: those there are, each to take away, and a line to add more. */
export function WeeklyHours({ hours, onChange }: WeeklyHoursProps) {
  const words = useWords(worker);
  const figures = useFigures();
  const sorted = [...hours].sort((a, b) => a.weekday - b.weekday || a.from.localeCompare(b.from));
  return (
    <fieldset>
      <legend>{words.weekly}</legend>
      {sorted.length === 0 ? (
        <p>{words.noHoursChosen}</p>
      ) : (
        <SummaryList
          rows={sorted.map((each) => {
            const day = figures.weekday(each.weekday);
            const span = `${figures.wall(each.from)} – ${figures.wall(each.to)}`;
            return [
              `${day}, ${span}`,
              <button
                key={day + span}
                type="button"
                className="as-link"
                aria-label={words.remove(day, span)}
                onClick={() => onChange(hours.filter((one) => one !== each))}
              >
                {words.removeShort}
              </button>,
            ];
          })}
        />
      )}
      <AddHours onAdd={(added) => onChange([...hours, added])} />
    </fieldset>
  );
}

function AddHours({ onAdd }: { onAdd(hours: Hours[number]): void }) {
  const words = useWords(worker);
  const figures = useFigures();
  const id = useId();
  const [weekday, setWeekday] = useState(1);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const isRight = from !== '' && to !== '' && from < to;
    setWrong(!isRight);
    if (!isRight) return;
    onAdd({ weekday, from, to });
    setFrom('');
    setTo('');
  };
  return (
    <div className="side-by-side">
      <div className="field">
        <label htmlFor={id}>{words.weekday}</label>
        <select id={id} value={weekday} onChange={({ target }) => setWeekday(Number(target.value))}>
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <option key={day} value={day}>
              {figures.weekday(day)}
            </option>
          ))}
        </select>
      </div>
      <TextField
        type="time"
        label={words.from}
        value={from}
        error={wrong ? words.clockWrong : undefined}
        onChange={({ target }) => setFrom(target.value)}
      />
      <TextField type="time" label={words.to} value={to} onChange={({ target }) => setTo(target.value)} />
      <div className="field">
        <Button kind="quiet" onClick={add}>
          {words.add}
        </Button>
      </div>
    </div>
  );
}
