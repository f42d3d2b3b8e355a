import { join, resolve } from 'node:path';
import { ROOT } from './co-op.ts';

/** Where a co-op on this machine keeps what lasts; `--home` names another place than `.kith`. */
export interface Home {
  readonly path: string;
  /** Tables, messages under way, sign-in keys, the synthesised assembly. */
  readonly data: string;
  /** Says where the running co-op is. */
  readonly running: string;
  /** What the demo remembers between tellings. */
  readonly notebook: string;
}

/** The home at a path below the folder the command runs in. */
export function homeAt(path = join(ROOT, '.kith')): Home {
  const whole = resolve(path);
  return {
    path: whole,
    data: join(whole, 'data'),
    running: join(whole, 'running.json'),
    notebook: join(whole, 'demo.json'),
  };
}
