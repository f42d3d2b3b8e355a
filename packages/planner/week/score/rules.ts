import type { WeekVisit } from '../document/plan.ts';
import type { Stretch, WeekWorker } from '../document/week.ts';
import { newFaces, workOf } from './amounts.ts';
import type { WeekRule, WeekViolation } from './card.ts';
import { type Diary, type Held, type Read, wayHome } from './held.ts';
import { diaryViolations } from './working-rules.ts';

/** Every rule that a plan breaks: what a visit is, who may make it, and what a worker's week may hold. */
export function weekViolations(read: Read): WeekViolation[] {
  return [
    ...read.unknown.map((about): WeekViolation => ({ rule: 'unknown', about })),
    ...togetherness(read),
    ...read.visits.flatMap((visit) => visitViolations(read, visit)),
    ...read.diaries.flatMap((diary) => [...diaryViolations(read, diary), ...hoursViolations(read, diary)]),
    ...faceViolations(read),
  ];
}

/** As many come as should, all at once, and nobody twice. */
function togetherness({ visits, stretches }: Read): WeekViolation[] {
  return [...Map.groupBy(visits, ({ stretch }) => stretch)].flatMap(([about, those]): WeekViolation[] => {
    const crew = new Set(those.map(({ worker }) => worker)).size;
    const isFull = crew === those.length && crew === stretches.get(about)?.crew;
    const isTogether = new Set(those.map(({ start }) => start)).size === 1;
    return [
      ...(isFull ? [] : [{ rule: 'crew' as const, about }]),
      ...(isTogether ? [] : [{ rule: 'not-together' as const, about }]),
    ];
  });
}

type Sets = Readonly<Record<'pins' | 'refusals' | 'barred', ReadonlySet<string>>>;
const sets = new WeakMap<Read, Sets & { readonly pinned: ReadonlyMap<string, readonly string[]> }>();

/** What the week says of single matches, looked up once. */
function setsOf(read: Read) {
  const found = sets.get(read);
  if (found) return found;
  const { pins, refusals, barred } = read.week;
  const keys = (list: readonly { stretch: string; worker: string }[]) =>
    new Set(list.map(({ stretch, worker }) => `${stretch} ${worker}`));
  const pinned = new Map(
    [...Map.groupBy(pins, ({ stretch }) => stretch)].map(([stretch, all]) => [
      stretch,
      all.map(({ worker }) => worker),
    ]),
  );
  const made = { pins: keys(pins), refusals: keys(refusals), barred: keys(barred), pinned };
  sets.set(read, made);
  return made;
}

/** Whether one visit may be: its time, what the worker chose and brings, and what the two said of each other. */
function visitViolations(read: Read, visit: WeekVisit): WeekViolation[] {
  const stretch = read.stretches.get(visit.stretch) as Stretch;
  const worker = read.workers.get(visit.worker) as WeekWorker;
  const match = `${visit.stretch} ${visit.worker}`;
  const { refusals, barred, pinned } = setsOf(read);
  const end = visit.start + stretch.minutes;
  const place = read.ways.placeOf(stretch.place ?? read.people.get(stretch.person)?.place ?? '');
  const there: Held = { from: visit.start, to: end, day: 0, place, person: stretch.person };
  const way = wayHome(read, worker, there) ?? Number.POSITIVE_INFINITY;
  const wanted = pinned.get(stretch.id) ?? [];
  const others = wanted.length < stretch.crew ? stretch.crew - wanted.length : 0;
  const isBroken: readonly (readonly [WeekRule, boolean])[] = [
    ['window', visit.start < stretch.earliest || visit.start > stretch.latest],
    ['hours', !isOpen(worker, visit.start, end)],
    ['reach', way > (worker.furthest ?? Number.MAX_VALUE)],
    ['need', !stretch.needs.every((term) => worker.gives.includes(term))],
    ['consent', read.pair(worker.id, stretch.person)?.consent === 'REFUSED'],
    ['refused', refusals.has(match)],
    ['barred', barred.has(match)],
    [
      'pinned',
      wanted.length > 0 && !wanted.includes(worker.id) && !(others > 0 && areThere(read, stretch, wanted)),
    ],
  ];
  return isBroken.filter(([, is]) => is).map(([rule]) => ({ rule, about: match }));
}

/** Whether everyone who was wanted for hours comes to them. */
function areThere({ visits }: Read, { id }: Stretch, wanted: readonly string[]): boolean {
  return wanted.every((one) => visits.some(({ stretch, worker }) => stretch === id && worker === one));
}

/** Whether a worker chose every minute from one moment to another. */
function isOpen({ open }: WeekWorker, from: number, to: number): boolean {
  let reached = from;
  for (const span of open.toSorted((a, b) => a.from - b.from))
    if (span.from <= reached) reached = Math.max(reached, span.to);
  return reached >= to;
}

/** Nobody is proposed more than the law or they themselves allow; who has more already gets nothing more. */
function hoursViolations({ week }: Read, diary: Diary): WeekViolation[] {
  const { worker, held } = diary;
  const proposed = held
    .filter(({ stretch }) => stretch)
    .reduce((total, { from, to }) => total + to - from, 0);
  const booked = workOf(diary) - proposed;
  const room = worker.isUnderRules ? (worker.room ?? week.rules.week - booked) : Number.POSITIVE_INFINITY;
  const most = worker.hours.most ?? Number.POSITIVE_INFINITY;
  const about = worker.id;
  return [
    ...(proposed > Math.max(0, room) ? [{ rule: 'room' as const, about }] : []),
    ...(proposed > Math.max(0, most - booked) ? [{ rule: 'most' as const, about }] : []),
  ];
}

/** Nobody new comes to a person beyond the number they said. */
function faceViolations(read: Read): WeekViolation[] {
  return [...Map.groupBy(newFaces(read), ([, person]) => person)].flatMap(([about, fresh]) => {
    const most = read.people.get(about)?.most ?? Number.POSITIVE_INFINITY;
    const known = read.anyway.get(about)?.size ?? 0;
    return known + fresh.length > most ? [{ rule: 'faces' as const, about }] : [];
  });
}
