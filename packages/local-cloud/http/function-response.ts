import type { OutgoingHttpHeaders } from 'node:http';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | Buffer;
}

export const message = (status: number, text: string, headers: OutgoingHttpHeaders = {}): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ message: text }),
});

/** What a function returned as an HTTP answer. Without a `statusCode`, what it returned is the JSON body of a 200. */
export function functionResponse(payload: unknown): HttpAnswer {
  if (!isResponse(payload)) {
    const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
  }
  const status = Number(payload.statusCode);
  if (!Number.isInteger(status) || status < 100 || status > 599) return message(500, 'Internal Server Error');
  const headers: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(payload.headers ?? {})) {
    headers[name.toLowerCase()] = String(value);
  }
  if (payload.cookies?.length) headers['set-cookie'] = [...payload.cookies];
  const text = payload.body ?? '';
  const body = payload.isBase64Encoded ? Buffer.from(text, 'base64') : text;
  return { status, headers: { 'content-type': 'text/plain;charset=UTF-8', ...headers }, body };
}

interface FunctionResponse {
  readonly statusCode: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

function isResponse(payload: unknown): payload is FunctionResponse {
  return typeof payload === 'object' && payload !== null && 'statusCode' in payload;
}
