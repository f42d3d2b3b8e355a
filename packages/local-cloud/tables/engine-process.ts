import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * A small shell runs the engine in its own place and leaves behind a guard that reads this process's end of a pipe:
 * when we die, even of `kill -9`, the pipe closes and the engine goes with us. A full disk, or a limit of the size of
 * files, is an error that the engine answers, and not its end.
 */
const guarded =
  'trap "" XFSZ; exec 3<&0; { cat <&3 >/dev/null 2>&1; kill -9 $$; } >/dev/null 2>&1 & exec "$0" "$@" 3<&- </dev/null';

export interface EngineProcess {
  readonly port: number;
  /** Of the engine that runs now. */
  pid(): number | undefined;
  stop(): Promise<void>;
}

export interface EngineProcessOptions {
  readonly binary: string;
  readonly dbFile: string;
  /** Resolves when the engine answers on that port; rejects when it does not yet. */
  readonly probe: (port: number) => Promise<unknown>;
  readonly log: (line: string) => void;
}

/** Starts the engine, waits until it answers, and starts it again on the same port whenever it dies. */
export async function startEngineProcess(options: EngineProcessOptions): Promise<EngineProcess> {
  const { binary, dbFile, probe, log } = options;
  const port = await freePort();
  let stopping = false;
  let child = launch();

  function launch(): ChildProcess {
    const args = ['-c', guarded, binary, 'serve', '--port', String(port), '--db-path', dbFile];
    const started = spawn('sh', args, { stdio: ['pipe', 'ignore', 'ignore'], env: {} });
    started.once('exit', (code, signal) => {
      started.stdin?.destroy();
      if (stopping) return;
      log(`the tables engine ended (${signal ?? `code ${code}`}); starting it again`);
      setTimeout(() => {
        if (!stopping) child = launch();
      }, 50);
    });
    return started;
  }

  await answering(() => probe(port));
  return {
    port,
    pid: () => child.pid,
    async stop() {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const hardStop = setTimeout(() => child.kill('SIGKILL'), 2_000);
      await ended;
      clearTimeout(hardStop);
    },
  };
}

async function answering(probe: () => Promise<unknown>): Promise<void> {
  const giveUp = Date.now() + 10_000;
  for (;;) {
    try {
      await probe();
      return;
    } catch (error) {
      if (Date.now() > giveUp) throw new Error('The tables engine did not start', { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
