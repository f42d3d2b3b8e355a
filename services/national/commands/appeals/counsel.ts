import { kithError, type Result, unwrap } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import {
  type AppealOutcome,
  type CounselCase,
  ended,
  extendedTo,
  held,
} from '../../domain/appeals/counsel.ts';
import { counselCases } from '../../store/co-op.ts';

/** Notes that Care and Counsel heard an appeal today. Throws `NOT_FOUND`, `WRONG_STATE`, `SESSIONS_USED`. */
export function holdSession(id: string, context: CommandContext): Promise<CounselCase> {
  return step(id, (known) => held(known, context.now), context);
}

/** Agrees to so many sessions in all, one more than before. Throws `NOT_FOUND`, `WRONG_STATE`. */
export function extendCounsel(id: string, sessions: number, context: CommandContext): Promise<CounselCase> {
  return step(id, (known) => extendedTo(known, sessions), context);
}

/** Notes how an appeal ended. Throws `NOT_FOUND`, `WRONG_STATE`. */
export function endAppeal(id: string, outcome: AppealOutcome, context: CommandContext): Promise<CounselCase> {
  return step(id, (known) => ended(known, outcome), context);
}

function step(
  id: string,
  next: (known: CounselCase) => Result<CounselCase>,
  context: CommandContext,
): Promise<CounselCase> {
  return change(context, async (work) => {
    const known = await work.get(counselCases, id);
    if (!known) throw kithError('NOT_FOUND');
    const after = unwrap(next(known));
    if (after !== known) work.put(counselCases, after);
    return after;
  });
}
