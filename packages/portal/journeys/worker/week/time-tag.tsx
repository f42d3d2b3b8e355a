import type { UnsentVisit } from '../../../app/offline/unsent.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Tag } from '../../../kit/lists.tsx';
import { worker } from '../words/index.ts';
import type { WorkersVisit } from './data.ts';

interface TimeTagProps {
  readonly visit: WorkersVisit;
  /** What was said of it and is still on this device. */
  readonly unsent: UnsentVisit | undefined;
}

/** How far the time of a visit has come. */
export function TimeTag({ visit: { time, to }, unsent }: TimeTagProps) {
  const words = useWords(worker);
  const figures = useFigures();
  if (unsent) return <Tag kind="open">{unsent.problem ? words.unsentTitle : words.waitsToBeSent}</Tag>;
  const state = time?.state ?? 'PLANNED';
  if (state === 'PLANNED') {
    return Date.parse(to) <= Date.now() ? <Tag kind="open">{words.notLogged}</Tag> : null;
  }
  const minutes = (time?.logged ?? []).reduce((sum, each) => sum + each.minutes, 0);
  const said = state === 'LOGGED' ? `: ${figures.duration(minutes)}` : '';
  return <Tag kind={state === 'DISPUTED' ? 'open' : 'good'}>{`${words[`time${state}`]}${said}`}</Tag>;
}
