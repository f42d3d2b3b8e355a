import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { SynthesisOrder, SynthesisResult } from '../build/synthesise.ts';

/** Synthesises the infrastructure as its code is at that moment. */
export interface Synthesiser {
  /** The directory of the assembly. Rejects with what is wrong with the code or the registry. */
  synthesise(order: SynthesisOrder): Promise<string>;
  stop(): void;
}

/** Starts a process that has everything loaded but our own code, and another one after each use if `lasting`. */
export function openSynthesiser(lasting: boolean): Synthesiser {
  let ready: ChildProcess | undefined = start();
  return {
    async synthesise(order) {
      const child = ready ?? start();
      ready = undefined;
      child.ref();
      child.send(order);
      const answer = await Promise.race([
        once(child, 'message').then(([result]) => result as SynthesisResult),
        once(child, 'exit').then(
          ([code]): SynthesisResult => ({ error: `Synthesising ended with code ${code}.` }),
        ),
      ]);
      if (lasting) ready = start();
      if ('error' in answer) throw new Error(answer.error);
      return answer.directory;
    },
    stop: () => ready?.kill(),
  };
}

/** Does not keep this process alive, and ends with it: the channel between them closes. */
function start(): ChildProcess {
  const child = fork(join(import.meta.dirname, '../build/synthesise.ts'), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.unref();
  child.channel?.unref();
  return child;
}
