import type { EventBuses } from '../events/event-buses.ts';
import type { Functions } from '../functions/functions.ts';
import { AwsError } from './aws-error.ts';
import type { Caller } from './callers.ts';

export interface LambdaAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Lambda takes 6 MB in a synchronous invocation and 1 MB in an asynchronous one. */
const synchronousLimit = 6 * 1024 * 1024;
const asynchronousLimit = 1024 * 1024;

const invocationPath = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/;

/** The function an Invoke request's path names; undefined when it is another path. */
export function invokedFunction(path: string): string | undefined {
  const name = invocationPath.exec(path)?.[1];
  return name === undefined ? undefined : decodeURIComponent(name);
}

/** Lambda's Invoke: waits for the answer, or puts the payload on the function's asynchronous queue. */
export function invokeOperation(functions: Functions, buses: Pick<EventBuses, 'invokeLater'>) {
  return async (caller: Caller, name: string, type: string, body: Buffer): Promise<LambdaAnswer> => {
    const fn = functions.find(name);
    // Whether a function exists is not told to a caller who may not invoke it.
    caller.authorise('lambda:InvokeFunction', fn?.arn ?? name);
    if (!fn) throw new AwsError('ResourceNotFoundException', `Function not found: ${name}`, 404);
    const limit = type === 'Event' ? asynchronousLimit : synchronousLimit;
    if (body.length > limit) {
      throw new AwsError('RequestTooLargeException', `Request must be smaller than ${limit} bytes`, 413);
    }
    const payload = body.length === 0 ? {} : parsed(body);
    if (type === 'DryRun') return { status: 204, headers: {}, body: '' };
    if (type === 'Event') {
      buses.invokeLater(fn.arn, payload);
      return { status: 202, headers: {}, body: '' };
    }
    const result = await functions.invoke(fn.arn, payload);
    const headers = { 'content-type': 'application/json', 'x-amz-executed-version': '$LATEST' };
    if (result.ok) return { status: 200, headers, body: JSON.stringify(result.payload) };
    if (result.throttled) {
      throw new AwsError('TooManyRequestsException', result.error.errorMessage, 429);
    }
    return {
      status: 200,
      headers: { ...headers, 'x-amz-function-error': 'Unhandled' },
      body: JSON.stringify(result.error),
    };
  };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new AwsError('InvalidRequestContentException', 'Could not parse request body into json');
  }
}
