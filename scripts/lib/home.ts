import { join, resolve, sep } from 'node:path';
import { ROOT } from './co-op.ts';

/** Where a co-op on this machine keeps what lasts; `--home` names another place than `.kith`. */
export interface Home {
  readonly path: string;
  /** Tables, messages under way, sign-in keys, the synthesised assembly. */
  readonly data: string;
  /** Which circles' demo data is there. */
  readonly entered: string;
  /** Says where the running co-op is. */
  readonly running: string;
  /** What the demo remembers between tellings. */
  readonly notebook: string;
}

/**
 * The home at a path below the project's folder: functions find there what is not in their bundles.
 * Throws for a path elsewhere.
 */
export function homeAt(path = join(ROOT, '.kith')): Home {
  const whole = resolve(path);
  if (!whole.startsWith(ROOT + sep)) throw new Error(`${whole} is not below ${ROOT}: choose a home there.`);
  return {
    path: whole,
    data: join(whole, 'data'),
    entered: join(whole, 'data', 'entered.json'),
    running: join(whole, 'running.json'),
    notebook: join(whole, 'demo.json'),
  };
}
