import type { Reply } from '../graphql/ask.ts';
import type { LogVisitMutation, LogVisitMutationVariables, TimeKind } from '../graphql/generated.ts';
import { mayPass, type Problem } from '../graphql/problem.ts';

/**
 * What a visit took, said while there was no connection. It names nobody: only the visit, by its id. One word a visit:
 * said again, the later word takes the place of the earlier one, so that nothing is ever sent twice.
 */
export interface UnsentVisit {
  readonly visitId: string;
  readonly circle: string;
  readonly person: string;
  readonly time: readonly { readonly kind: TimeKind; readonly minutes: number }[];
  /** When it was said, in epoch milliseconds. */
  readonly saidAt: number;
  /** Why the circle did not take it: someone has to look at it. */
  readonly problem?: Problem;
}

const KEPT = 'kith.unsent';

const listeners = new Set<() => void>();
let known: { readonly text: string; readonly list: readonly UnsentVisit[] } = { text: '[]', list: [] };

/** All that waits on this device, in the order it was said. The same array until something changes. */
export function unsentVisits(): readonly UnsentVisit[] {
  const text = localStorage.getItem(KEPT) ?? '[]';
  if (text !== known.text) known = { text, list: JSON.parse(text) as UnsentVisit[] };
  return known.list;
}

/** Hears of every change, in other tabs too. Answers how to stop. */
export function onUnsentChange(listener: () => void): () => void {
  const fromOtherTab = ({ key }: StorageEvent) => key === KEPT && listener();
  listeners.add(listener);
  addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', fromOtherTab);
  };
}

/** Keeps what a visit took until the circle has it. */
export function keepUnsent(visit: UnsentVisit): void {
  keep([...unsentVisits().filter(({ visitId }) => visitId !== visit.visitId), visit]);
}

/** Takes one away: the circle has it, or its worker wants to say something else. */
export function dropUnsent(visitId: string): void {
  keep(unsentVisits().filter((visit) => visit.visitId !== visitId));
}

type Send = (variables: LogVisitMutationVariables) => Promise<Reply<LogVisitMutation>>;

/**
 * Sends what one person said to one circle, one after another. What the circle refuses stays, with its reason; without a
 * connection all stays as it is. Only one tab of the device sends at a time.
 */
export async function sendUnsent(circle: string, person: string, send: Send): Promise<void> {
  await navigator.locks.request(KEPT, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    for (const visit of unsentVisits()) {
      if (visit.circle !== circle || visit.person !== person || visit.problem) continue;
      const { problems } = await send({ input: { visitId: visit.visitId, time: visit.time } });
      const [problem] = problems;
      if (problem && (mayPass(problem) || problem.code === 'SIGNED_OUT')) return;
      // Another word may have been said while this one was on its way: that one is still to be sent.
      if (unsentVisits().find(({ visitId }) => visitId === visit.visitId)?.saidAt !== visit.saidAt) continue;
      if (problem) keepUnsent({ ...visit, problem });
      else dropUnsent(visit.visitId);
    }
  });
}

function keep(list: readonly UnsentVisit[]): void {
  localStorage.setItem(KEPT, JSON.stringify(list));
  for (const listener of listeners) listener();
}
