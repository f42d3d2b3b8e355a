import http from 'node:http';
import https from 'node:https';
import { sign } from 'aws4';

/** Invokes a function and waits for its response. @throws when it cannot be reached, fails or takes too long */
export type Invoke = (functionName: string, payload: string) => Promise<string>;

/** Where Lambda is, and how long to wait. */
export interface InvokeOptions {
  readonly region: string;
  readonly endpoint?: string | undefined;
  /** Milliseconds until a call is given up. */
  readonly timeoutMs: number;
}

/**
 * Lambda's Invoke over connections that are kept open, signed with the function's own credentials. An SDK client
 * costs several times the CPU of such a call, and a query makes up to six.
 */
export function lambdaInvoke({ region, endpoint, timeoutMs }: InvokeOptions): Invoke {
  const base = new URL(endpoint ?? `https://lambda.${region}.amazonaws.com`);
  const client = base.protocol === 'http:' ? http : https;
  const agent = new client.Agent({ keepAlive: true, maxSockets: 64 });

  return (functionName, payload) => {
    const options = {
      host: base.host,
      method: 'POST',
      path: `/2015-03-31/functions/${encodeURIComponent(functionName)}/invocations`,
      headers: { 'content-type': 'application/json', ...trace() },
      body: payload,
      service: 'lambda',
      region,
    };
    const { path, headers } = sign(options, credentials());
    return new Promise((resolve, reject) => {
      const request = client.request(
        {
          agent,
          host: base.hostname,
          port: base.port || undefined,
          method: 'POST',
          path,
          headers: headers as http.OutgoingHttpHeaders,
          signal: AbortSignal.timeout(timeoutMs),
        },
        (response) => read(response).then(resolve, reject),
      );
      request.on('error', reject);
      request.end(payload);
    });
  };
}

async function read(response: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (response.statusCode !== 200) throw new Error(`Lambda answered with status ${response.statusCode}.`);
  // Lambda answers 200 when the function itself has thrown; what it threw is in the function's own log.
  const failure = response.headers['x-amz-function-error'];
  if (failure !== undefined) throw new Error(`The function failed (${failure}).`);
  return text;
}

/** Makes the subgraph's trace a part of this one; Lambda says anew with each invocation which it is. */
function trace(): { 'x-amzn-trace-id'?: string } {
  const { _X_AMZN_TRACE_ID: id } = process.env;
  return id ? { 'x-amzn-trace-id': id } : {};
}

/** The credentials of this execution environment. */
function credentials() {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
  return {
    accessKeyId: AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: AWS_SECRET_ACCESS_KEY ?? '',
    ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
  };
}
