import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { KithFunction } from './constructs/kith-function.ts';
import { parameterName } from './naming.ts';
import type { CircleEntry } from './registry/schema.ts';

/**
 * Lets the one function of a circle that sends messages to people do so (C6): read where its mail server is, whose password
 * is a SecureString that no template holds; and send texts, from the circle's own sender only, where it has one.
 */
export function allowSending(fn: KithFunction, { slug, texts }: Pick<CircleEntry, 'slug' | 'texts'>): void {
  const settings = parameterName.channels(slug);
  fn.allowParameter(settings);
  fn.allowParameter(`${settings}/smtp`);
  if (!texts) return;
  const sender = Stack.of(fn).formatArn({
    service: 'sms-voice',
    resource: 'sender-id',
    resourceName: `${texts.senderId}/${texts.country}`,
    arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
  });
  fn.allow(['sms-voice:SendTextMessage'], [sender]);
}
