import { sign } from 'aws4';
import { expect, it } from 'vitest';
import { signed } from './aws-call.ts';

it('signs as others sign, with and without a session', () => {
  const url = new URL('https://sqs.eu-west-2.amazonaws.com/2015-03-31/functions/kith-a-b/invocations');
  const at = new Date('2026-11-22T10:00:00Z');
  const body = '{"QueueUrl":"https://sqs/1"}';
  for (const sessionToken of [undefined, 'a session']) {
    const credentials = { accessKeyId: 'ID', secretAccessKey: 'SECRET', sessionToken };
    const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AmazonSQS.SendMessage' };
    const ours = signed({ url, body, headers, region: 'eu-west-2', service: 'sqs', credentials, at });
    const theirs = sign(
      {
        host: url.host,
        path: url.pathname,
        method: 'POST',
        service: 'sqs',
        region: 'eu-west-2',
        body,
        headers: { ...headers, 'X-Amz-Date': '20261122T100000Z' },
        // Left to itself it also signs how long the body is, which nobody has to.
        extraHeadersToIgnore: { 'content-length': true },
      } as never,
      credentials as never,
    ) as { headers: Record<string, string> };
    expect(ours.authorization).toBe(theirs.headers.Authorization);
  }
});
