import { randomBytes, randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import type { FunctionError, Invocation } from '../events/invoke.ts';
import type { MeteredRun } from '../meter.ts';
import type { FunctionModel } from '../model.ts';
import type { Gate } from './gate.ts';
import { workerSource } from './worker-source.ts';

/** What Lambda allows the code outside a handler. */
const initialisationLimitMs = 10_000;

type Message =
  | { readonly ready: true }
  | { readonly ready: false; readonly error: FunctionError }
  | { readonly requestId: string; readonly payload: string }
  | { readonly requestId: string; readonly error: FunctionError };

/** One thread that runs one function, one event at a time. After a failure that ends the thread it is not `alive`. */
export interface ExecutionEnvironment {
  readonly alive: boolean;
  /** Runs one event (JSON text). Never rejects. */
  run(event: string): Promise<Invocation>;
  stop(): Promise<void>;
}

export interface EnvironmentOptions {
  readonly fn: FunctionModel;
  readonly variables: () => Record<string, string>;
  /** Limits how many environments are being started at a time. */
  readonly starting: Gate;
  /** Receives each line the function prints. */
  readonly print: (line: string) => void;
  /** Hears of every run that was answered. */
  readonly ran?: (run: MeteredRun) => void;
}

/** Starts a thread as soon as the gate lets it; the first event waits until the code is loaded. */
export function startEnvironment(options: EnvironmentOptions): ExecutionEnvironment {
  const { fn, starting } = options;
  let worker: Worker | undefined;
  let alive = true;
  let hasRun = false;
  let listen: (message: Message) => void = () => {};

  function end(error: FunctionError): void {
    alive = false;
    listen({ ready: false, error });
  }

  function launch(): void {
    worker = newWorker(options);
    worker.on('message', (message: Message) => listen(message));
    worker.on('error', (error) => end(crash(error)));
    worker.on('exit', (code) => end(runtimeError('Runtime.ExitError', `Runtime exited with code ${code}`)));
  }

  /** Waits for the thread's next message, its death or the time limit: whichever is first. */
  function nextMessage(limitMs: number, late: () => FunctionError): Promise<Message> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        end(late());
        void worker?.terminate();
      }, limitMs);
      listen = (message) => {
        clearTimeout(timer);
        resolve(message);
      };
    });
  }

  const loaded = starting(async () => {
    if (!alive) return stoppedMessage;
    launch();
    return nextMessage(initialisationLimitMs, initialisationTimedOut);
  });

  async function run(event: string): Promise<Invocation> {
    const start = await loaded;
    if ('error' in start) {
      alive = false;
      void worker?.terminate();
      return { ok: false, error: start.error };
    }
    const requestId = randomUUID();
    const began = options.ran && { at: performance.now(), cpu: await cpuMs(worker) };
    const reply = nextMessage(fn.timeoutMs, () => timedOut(requestId, fn.timeoutMs));
    worker?.postMessage({
      requestId,
      event,
      deadline: Date.now() + fn.timeoutMs,
      traceId: traceId(),
      clockShift: options.variables().KITH_CLOCK_SHIFT_MS,
    });
    const message = await reply;
    if (began) await report(began);
    if ('payload' in message) return { ok: true, payload: JSON.parse(message.payload) };
    return { ok: false, error: 'error' in message ? message.error : runtimeError('Runtime.ExitError', '') };
  }

  async function report(began: { at: number; cpu: number }): Promise<void> {
    const wallMs = performance.now() - began.at;
    const first = !hasRun;
    hasRun = true;
    options.ran?.({
      functionName: fn.name,
      memoryMb: fn.memoryMb,
      wallMs,
      cpuMs: Math.max(0, (await cpuMs(worker)) - began.cpu),
      ...(first && { initCpuMs: began.cpu }),
    });
  }

  return {
    get alive() {
      return alive;
    },
    run,
    stop: async () => {
      alive = false;
      await worker?.terminate();
    },
  };
}

/** What a thread has computed so far; nothing of one that has ended. */
async function cpuMs(worker: Worker | undefined): Promise<number> {
  // Since Node 24.6, which its types do not know yet.
  const usage = (worker as unknown as { cpuUsage(): Promise<NodeJS.CpuUsage> } | undefined)?.cpuUsage();
  const { user = 0, system = 0 } = (await usage?.catch(() => undefined)) ?? {};
  return (user + system) / 1_000;
}

function newWorker({ fn, variables, print }: EnvironmentOptions): Worker {
  const worker = new Worker(workerSource(), {
    name: fn.name.slice(0, 32),
    workerData: {
      codeDir: fn.codeDir,
      handler: fn.handler,
      functionName: fn.name,
      functionArn: fn.arn,
      memoryMb: fn.memoryMb,
    },
    env: variables(),
    argv: [],
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: fn.memoryMb },
  });
  for (const stream of [worker.stdout, worker.stderr]) createInterface({ input: stream }).on('line', print);
  return worker;
}

const stoppedMessage: Message = {
  ready: false,
  error: { errorType: 'Runtime.ExitError', errorMessage: 'Stopped before it was started' },
};

function initialisationTimedOut(): FunctionError {
  const seconds = initialisationLimitMs / 1000;
  return runtimeError('Sandbox.Timedout', `Initialisation took more than ${seconds} seconds`);
}

function runtimeError(errorType: string, errorMessage: string): FunctionError {
  return { errorType, errorMessage };
}

function timedOut(requestId: string, timeoutMs: number): FunctionError {
  return runtimeError(
    'Sandbox.Timedout',
    `RequestId: ${requestId} Error: Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`,
  );
}

/** An error nothing in the function caught: Lambda reports it under its own name and ends the environment. */
function crash(error: unknown): FunctionError {
  if (!(error instanceof Error)) return runtimeError('Runtime.UnhandledPromiseRejection', String(error));
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return runtimeError('Runtime.OutOfMemory', 'The function used more memory than it was given');
  }
  return { ...runtimeError(error.name, error.message), trace: (error.stack ?? '').split('\n') };
}

function traceId(): string {
  const seconds = Math.floor(Date.now() / 1000).toString(16);
  // Not sampled: there is no X-Ray daemon on this machine to send segments to.
  return `Root=1-${seconds}-${randomBytes(12).toString('hex')};Parent=${randomBytes(8).toString('hex')};Sampled=0`;
}
