import { whole } from '../../search/arrays.ts';
import { wayTo } from './figures.ts';
import type { Explaining } from './reading.ts';
import type { WeekReason } from './types.ts';

/** What is known of a proposal before its reasons are told. The state is without it. */
interface About {
  readonly worker: number;
  readonly start: number;
  /** Minutes of the worker's week without it. */
  readonly workWithout: number;
  /** How many others could be given it if nothing else were proposed. */
  readonly rivals: number;
}

/** Plain reasons for a proposal, the strongest first, from what the two said and hold, and nothing else. */
export function reasonsFor(explaining: Explaining, post: number, about: About): WeekReason[] {
  const { week, problem, state } = explaining;
  const at = whole(problem.stretchOf, post);
  const stretch = week.stretches[at] as (typeof week.stretches)[number];
  const worker = week.workers[about.worker] as (typeof week.workers)[number];
  const pair = pairsOf(explaining).get(`${worker.id} ${stretch.person}`);
  const matrix = whole(problem.personOf, at) * problem.workers + about.worker;
  const visits = state.visits[matrix] as number;
  const isAnyway = problem.face[matrix] === 0;
  const bringing = stretch.prefers.filter((term) => worker.gives.includes(term));
  const { wish } = worker.hours;
  const isPinned = week.pins.some((pin) => pin.stretch === stretch.id && pin.worker === worker.id);
  const rare = stretch.needs.length > 0 && about.rivals === 0 ? onlyWith(explaining, at, about.worker) : [];
  const reasons: (WeekReason | false)[] = [
    isPinned && { code: 'PINNED' },
    rare.length > 0 && { code: 'ONLY_ONE_WITH', terms: rare },
    rare.length === 0 && about.rivals === 0 && { code: 'ONLY_ONE' },
    pair !== undefined && pair.known > 0 && { code: 'KNOWS', minutes: pair.known },
    (isAnyway || visits > 0) && { code: 'COMES_ANYWAY', visits },
    pair?.consent === 'GRANTED' && { code: 'CONSENTED' },
    bringing.length > 0 && { code: 'BRINGS', terms: bringing },
    wish !== undefined &&
      about.workWithout < wish && {
        code: 'HOURS_WISHED',
        without: about.workWithout,
        with: about.workWithout + stretch.minutes,
        wish,
      },
    { code: 'WAY', minutes: wayTo(explaining, about.worker, post) },
  ];
  return reasons.filter((each) => each !== false);
}

/** Needs that nobody else has, of all workers who did not refuse the person or were refused. */
function onlyWith({ week, eligibility }: Explaining, at: number, worker: number): string[] {
  const others = week.workers.filter(
    (_, other) => other !== worker && eligibility.barrier(at, other) !== 'CONSENT_REFUSED',
  );
  const needs = week.stretches[at]?.needs ?? [];
  return needs.filter((term) => !others.some(({ gives }) => gives.includes(term)));
}

const known = new WeakMap<Explaining, Map<string, Explaining['week']['pairs'][number]>>();

function pairsOf(explaining: Explaining) {
  const found = known.get(explaining);
  if (found) return found;
  const made = new Map(explaining.week.pairs.map((each) => [`${each.worker} ${each.person}`, each]));
  known.set(explaining, made);
  return made;
}
