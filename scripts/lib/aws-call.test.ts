import { expect, it } from 'vitest';
import { signed } from './aws-call.ts';

// What the library of the gateway, aws4, makes of the same request.
it.each([
  [undefined, 'f7155db3713c1369d81fa5a1d3739c131f1271cff7bbc7e038308f65f38e9c34'],
  ['a session', '6d0e05cb62b1a12c28c77f7daf1eea0d228d990cf7d8470e79a8ddc08549eb1d'],
])('signs as others sign, with %s', (sessionToken, signature) => {
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AmazonSQS.SendMessage' };
  const { authorization } = signed({
    url: new URL('https://sqs.eu-west-2.amazonaws.com/2015-03-31/functions/kith-a-b/invocations'),
    body: '{"QueueUrl":"https://sqs/1"}',
    headers,
    region: 'eu-west-2',
    service: 'sqs',
    credentials: { accessKeyId: 'ID', secretAccessKey: 'SECRET', sessionToken },
    at: new Date('2026-11-22T10:00:00Z'),
  });
  expect(authorization).toMatch(new RegExp(`Signature=${signature}$`));
});
