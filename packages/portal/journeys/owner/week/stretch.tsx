import { Link } from '../../../app/router/link.tsx';
import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Tag } from '../../../kit/lists.tsx';
import { useWho } from '../who.ts';
import { owner } from '../words/index.ts';
import type { TeamsWeek, WeekProps } from './data.ts';

/** A stretch of agreed hours. */
export type Stretch = TeamsWeek['days'][number]['stretches'][number];

/** Who comes for a stretch of hours, or how far looking for someone has come. */
export function WhoComes({
  stretch,
  team,
  isOwner,
}: { readonly stretch: Stretch } & Omit<WeekProps, 'week'>) {
  const words = useWords(owner);
  const { circle } = useHere();
  const who = useWho();
  const { state, worker, visitor, visit, gap } = stretch;
  const next = (page: string, text: string) => (
    <Link href={`/${circle.slug}/team/${team}/${page}`}>{text}</Link>
  );
  if (state === 'CANCELLED') return <Tag kind="over">{words.notNeeded}</Tag>;
  if (state === 'COVERED') {
    const away = visit && visit.homeCircle !== circle.slug ? visit.homeCircle : undefined;
    return <>{who({ worker, visitor, homeCircle: away })}</>;
  }
  if (gap?.claim) {
    return (
      <>
        <Tag kind="open">{isOwner ? words.saidYes : words.saidYesToOwner}</Tag>{' '}
        {isOwner && next('answers', words.answerIt)}
      </>
    );
  }
  return (
    <>
      <Tag kind="open">{words.nobodyYet}</Tag> {gap && next('gaps', words.seeGap)}
    </>
  );
}
