import { type ErrorCode, KithError, kithError } from '@kith/kernel';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

const STATUS: Partial<Record<ErrorCode, number>> = {
  NOT_SIGNED_IN: 401,
  CIRCLE_REQUIRED: 403,
  QUERY_TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  JSON_REQUIRED: 415,
  INTERNAL: 500,
};

/** The answer to a request that was not let in. */
export function refused(thrown: unknown, reference: string): APIGatewayProxyStructuredResultV2 {
  const { code, what, fix, fields } = (thrown instanceof KithError ? thrown : kithError('INTERNAL')).refusal;
  const extensions = { code, fix, ...(fields && { fields }), ...(code === 'INTERNAL' && { reference }) };
  return {
    statusCode: STATUS[code] ?? 400,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ errors: [{ message: what, extensions }] }),
  };
}

/** The same, with when to ask again, in seconds. */
export function afterAWhile(
  answer: APIGatewayProxyStructuredResultV2,
  seconds: number,
): APIGatewayProxyStructuredResultV2 {
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(seconds) } };
}
