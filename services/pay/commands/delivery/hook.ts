import { randomBytes } from 'node:crypto';
import type { PersonId } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import type { PayrollHook } from '../../domain/delivery/delivery.ts';
import { payrollHooks } from '../../store/deliveries.ts';

/** Where the payroll is to go; no address: nowhere. */
interface HookAsked {
  readonly url?: string | undefined;
  /** A new secret for the address there is. */
  readonly newSecret: boolean;
}

/** The hook as it is now; its secret only when it was made by this very call. */
export interface HookSet {
  readonly hook?: PayrollHook;
  readonly secret?: string;
}

/** Sets where the payroll of issued runs is sent (C10). Every address gets a secret of its own, shown this once. */
export function setPayrollHook(
  context: CommandContext,
  { url, newSecret }: HookAsked,
  by: PersonId,
): Promise<HookSet> {
  return change(context, async (work) => {
    const known = (await work.get(payrollHooks))?.hook;
    if (url === undefined) {
      if (known) work.put(payrollHooks, {});
      return {};
    }
    if (known?.url === url && !newSecret) return { hook: known };
    const secret = randomBytes(32).toString('base64url');
    const hook: PayrollHook = { url, secret, setAt: context.now, setBy: by };
    work.put(payrollHooks, { hook });
    return { hook, secret };
  });
}
