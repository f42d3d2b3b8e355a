import { AwsError } from '../endpoint/aws-error.ts';
import type { Caller } from '../endpoint/callers.ts';
import type { SentLog } from './sent.ts';

type Input = Record<string, unknown>;

/** The part of AWS End User Messaging that sends a text. `arnPrefix` is `arn:aws:sms-voice:<region>:<account>`. */
export function textOperations(log: SentLog, arnPrefix: string) {
  return {
    SendTextMessage(caller: Caller, input: Input): unknown {
      const from = String(input.OriginationIdentity ?? '');
      const to = String(input.DestinationPhoneNumber ?? '');
      caller.authorise('sms-voice:SendTextMessage', `${arnPrefix}:sender-id/${from}/GB`);
      if (!/^\+[1-9][0-9]{6,14}$/.test(to)) {
        throw new AwsError('ValidationException', 'DestinationPhoneNumber is not a telephone number');
      }
      log.add({ kind: 'TEXT', by: caller.name, from, to, text: String(input.MessageBody ?? '') });
      return { MessageId: crypto.randomUUID() };
    },
  };
}
