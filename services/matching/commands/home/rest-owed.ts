import type { TimeWindow } from '@kith/kernel';
import type { Work } from '@kith/service-kit';
import { restLackingBeside } from '../../domain/eligibility/barriers.ts';
import { type Candidate, prepared } from '../../domain/eligibility/prepared.ts';
import { restsOwed } from '../../store/workers.ts';

/** Notes the rest a worker goes short of by taking these hours, as they agreed: it is to be made up for (M14). */
export async function noteRestOwed(
  work: Work,
  candidate: Candidate,
  {
    ref,
    window,
    agreed,
  }: { readonly ref: string; readonly window: TimeWindow; readonly agreed: boolean | undefined },
): Promise<void> {
  // Without their word nothing is booked that takes rest away.
  if (!agreed) return;
  const workerId = candidate.worker.id;
  const minutes = restLackingBeside(prepared(candidate, window, work.context.now), window);
  if (minutes === 0) return;
  await work.get(restsOwed, workerId, window.from, ref);
  work.put(restsOwed, { workerId, ref, window, minutes, agreedAt: work.context.now });
}
