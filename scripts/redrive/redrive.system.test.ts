import type { Cloud } from '@kith/local-cloud';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heardIn, post, runTestApp } from '../../packages/local-cloud/test-app/running.ts';
import { synthesiseTestApp } from '../../packages/local-cloud/test-app/synthesise.ts';
import { awsCall } from '../lib/aws-call.ts';
import { redrive } from './redrive.ts';

let cloud: Cloud;

beforeAll(async () => {
  cloud = await runTestApp(await synthesiseTestApp());
}, 240_000);
afterAll(() => cloud.stop());

const where = () => ({ region: 'eu-west-2', endpoint: cloud.endpoint });
const arn = (service: string, rest: string) => `arn:aws:${service}:eu-west-2:000000000000:${rest}`;
const event = (id: string, audience: string[] = []) => ({
  source: 'kith.notes',
  'detail-type': 'NoteWritten.v1',
  detail: { id, circle: 'east', audience },
});
const waiting = () => cloud.deadLetters().map(({ body }) => body);

/** Puts a message where EventBridge would, had it given up on a target. */
async function giveUp(body: unknown, target: string): Promise<void> {
  const texts = { RULE_ARN: arn('events', 'rule/kith-east/kith-east-some'), TARGET_ARN: target };
  const MessageAttributes = Object.fromEntries(
    Object.entries(texts).map(([name, StringValue]) => [name, { DataType: 'String', StringValue }]),
  );
  const { QueueUrl } = await awsCall(where(), {
    service: 'sqs',
    target: 'AmazonSQS.GetQueueUrl',
    body: { QueueName: 'kith-east-undelivered' },
  });
  const MessageBody = JSON.stringify(body);
  await awsCall(where(), {
    service: 'sqs',
    target: 'AmazonSQS.SendMessage',
    body: { QueueUrl, MessageBody, MessageAttributes },
  });
}

describe('npm run redrive', { timeout: 240_000 }, () => {
  it('hands what a consumer missed to it, and what a neighbour missed to its bus; then nothing waits', async () => {
    await giveUp(event('late'), arn('lambda', 'function:kith-east-heard'));
    await giveUp(event('for the neighbour', ['west']), arn('events', 'event-bus/kith-west'));
    expect(await redrive(where(), 'east', { dry: true })).toEqual({ sent: 0, left: [] });
    // Who looks hides a message for a second.
    let sent = 0;
    const again = async () => {
      sent += (await redrive(where(), 'east')).sent;
      return sent;
    };
    await expect.poll(again, { timeout: 60_000, interval: 500 }).toBe(2);
    await cloud.idle();
    expect(waiting()).toEqual([]);
    expect(await heardIn(cloud, 'east')).toMatchObject({ late: 1 });
    expect(await heardIn(cloud, 'west')).toEqual({ 'for the neighbour': 1 });
  });

  it('what fails once more comes back to the queue, with its reason; what nobody can read stays there', async () => {
    await post(cloud, 'east', { do: 'write', id: 'poison' });
    await cloud.idle();
    expect(waiting()).toHaveLength(1);
    expect(await redrive(where(), 'east')).toEqual({ sent: 1, left: [] });
    await cloud.idle();
    expect(waiting()).toHaveLength(1);
    expect(waiting()[0]).toContain('RangeError');
    await giveUp('text', arn('sns', 'nowhere'));
    const { left } = await redrive(where(), 'east');
    expect(left).toHaveLength(1);
  });
});
