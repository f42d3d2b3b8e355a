/**
 * What runs inside an execution environment's thread: loads the handler once, then answers one event at a time.
 * It imports nothing but Node's own modules, so that it can be handed to the thread as text (see `worker-source.ts`).
 */
import { existsSync } from 'node:fs';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

interface Start {
  readonly codeDir: string;
  readonly handler: string;
  readonly functionName: string;
  readonly functionArn: string;
  readonly memoryMb: number;
}

interface Event {
  readonly requestId: string;
  readonly event: string;
  readonly deadline: number;
  readonly traceId: string;
  /** How far rehearsed time is ahead by now, in milliseconds. */
  readonly clockShift: string | undefined;
}

type Handler = (event: unknown, context: unknown) => unknown;

const start = workerData as Start;

function described(thrown: unknown): Record<string, unknown> {
  if (!(thrown instanceof Error)) {
    return { errorType: typeof thrown, errorMessage: String(thrown), trace: [] };
  }
  return {
    errorType: thrown.name,
    errorMessage: thrown.message,
    trace: (thrown.stack ?? '').split('\n').filter((line) => !line.includes('data:text/javascript')),
  };
}

function initialisationError(errorType: string, errorMessage: string): Error {
  return Object.assign(new Error(errorMessage), { name: errorType, stack: '' });
}

async function loadHandler(): Promise<Handler> {
  const dot = start.handler.lastIndexOf('.');
  const base = join(start.codeDir, start.handler.slice(0, dot));
  const name = start.handler.slice(dot + 1);
  const file = ['.mjs', '.cjs', '.js'].map((end) => base + end).find((path) => existsSync(path));
  if (!file) {
    throw initialisationError('Runtime.ImportModuleError', `Error: Cannot find module '${base}'`);
  }
  const module = await import(pathToFileURL(file).href).catch((error: unknown) => {
    const type = error instanceof SyntaxError ? 'Runtime.UserCodeSyntaxError' : 'Runtime.ImportModuleError';
    const missing = (error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND';
    // What the code threw while it was being loaded keeps its own name, as Lambda has it.
    throw missing || error instanceof SyntaxError ? initialisationError(type, String(error)) : error;
  });
  const handler = module[name] ?? module.default?.[name];
  if (typeof handler !== 'function') {
    throw initialisationError('Runtime.HandlerNotFound', `${start.handler} is undefined or not exported`);
  }
  return handler as Handler;
}

function contextOf(event: Event): Record<string, unknown> {
  return {
    awsRequestId: event.requestId,
    functionName: start.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: start.functionArn,
    memoryLimitInMB: String(start.memoryMb),
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, event.deadline - Date.now()),
  };
}

async function answer(handler: Handler, message: Event): Promise<void> {
  process.env._X_AMZN_TRACE_ID = message.traceId;
  if (message.clockShift !== undefined) process.env.KITH_CLOCK_SHIFT_MS = message.clockShift;
  try {
    const result = await handler(JSON.parse(message.event), contextOf(message));
    parentPort?.postMessage({ requestId: message.requestId, payload: JSON.stringify(result ?? null) });
  } catch (thrown) {
    parentPort?.postMessage({ requestId: message.requestId, error: described(thrown) });
  }
}

// Threads are ended, not left to end: what they compiled is kept as soon as it is there, for those that come after them.
enableCompileCache();

try {
  const handler = await loadHandler();
  flushCompileCache();
  parentPort?.on('message', (message: Event) => void answer(handler, message));
  parentPort?.postMessage({ ready: true });
} catch (thrown) {
  parentPort?.postMessage({ ready: false, error: described(thrown) });
}
