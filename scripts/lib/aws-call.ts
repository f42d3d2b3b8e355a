import { createHash, createHmac } from 'node:crypto';

/** Where calls go: a local cloud, or AWS with the credentials of the environment. */
export interface Where {
  readonly region: string;
  /** Address of the local cloud; AWS without one. */
  readonly endpoint?: string | undefined;
}

/** One call of an AWS service. */
export interface AwsCall {
  readonly service: 'dynamodb' | 'sqs' | 'lambda' | 'events' | 'ssm';
  /** The operation of a JSON protocol, e.g. `DynamoDB_20120810.Scan`. */
  readonly target?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Tries again after a refusal that passes by itself. */
const ATTEMPTS = 6;
const PASSING = /Throttl|ProvisionedThroughput|RequestLimit|ServiceUnavailable|InternalServer/;

interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/**
 * Calls AWS, or a local cloud, as whoever runs this; a few commands need a few calls, which is no reason for an SDK each.
 * Throws what the service answers, by name.
 */
export async function awsCall(where: Where, call: AwsCall): Promise<Record<string, unknown>> {
  const credentials = credentialsFor(where);
  for (let attempt = 1; ; attempt++) {
    const response = await send(where, call, credentials);
    const text = await response.text();
    if (response.ok) return text ? (JSON.parse(text) as Record<string, unknown>) : {};
    const problem = problemIn(text, response.status);
    if (attempt === ATTEMPTS || !PASSING.test(problem)) throw new Error(`${call.service}: ${problem}`);
    await new Promise((done) => setTimeout(done, 100 * 2 ** attempt));
  }
}

function send({ region, endpoint }: Where, call: AwsCall, credentials: Credentials): Promise<Response> {
  const url = new URL(call.path ?? '/', endpoint ?? `https://${call.service}.${region}.amazonaws.com`);
  const body = JSON.stringify(call.body);
  const headers: Record<string, string> = {
    'content-type': ['events', 'ssm'].includes(call.service)
      ? 'application/x-amz-json-1.1'
      : 'application/x-amz-json-1.0',
    ...(call.target && { 'x-amz-target': call.target }),
    ...call.headers,
  };
  return fetch(url, {
    method: 'POST',
    body,
    headers: signed({ url, body, headers, region, service: call.service, credentials, at: new Date() }),
  });
}

function problemIn(text: string, status: number): string {
  try {
    const { __type = `status ${status}`, message, Message } = JSON.parse(text) as Record<string, unknown>;
    return `${String(__type).split('#').at(-1)}: ${message ?? Message ?? ''}`;
  } catch {
    return `status ${status}`;
  }
}

function credentialsFor({ endpoint }: Where): Credentials {
  if (endpoint) return { accessKeyId: 'kith-operator', secretAccessKey: 'local' };
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
  if (AWS_ACCESS_KEY_ID && AWS_SECRET_ACCESS_KEY) {
    return {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      sessionToken: AWS_SESSION_TOKEN,
    };
  }
  throw new Error(
    'There are no credentials of AWS in the environment. Sign in, then: eval "$(aws configure export-credentials --format env)"',
  );
}

/** What a signature is made of. */
export interface ToSign {
  readonly url: URL;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly region: string;
  readonly service: string;
  readonly credentials: Credentials;
  readonly at: Date;
}

/** The headers with a Signature Version 4 of AWS. */
export function signed({
  url,
  body,
  headers,
  region,
  service,
  credentials,
  at,
}: ToSign): Record<string, string> {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const stamp = at.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
  const day = stamp.slice(0, 8);
  const all: Record<string, string> = {
    ...headers,
    host: url.host,
    'x-amz-date': stamp,
    ...(sessionToken && { 'x-amz-security-token': sessionToken }),
  };
  const names = Object.keys(all).sort();
  const canonical = [
    'POST',
    // Every service but S3 wants each part of the path encoded twice.
    url.pathname.split('/').map(encodeURIComponent).join('/'),
    '',
    ...names.map((name) => `${name}:${all[name]?.trim()}`),
    '',
    names.join(';'),
    sha256(body),
  ].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => hmac(secret, part),
    `AWS4${secretAccessKey}`,
  );
  const signature = hmac(key, ['AWS4-HMAC-SHA256', stamp, scope, sha256(canonical)].join('\n')).toString(
    'hex',
  );
  const { host: _, ...sent } = all;
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
