import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';

const events = new EventBridgeClient();

interface StreamEvent {
  readonly Records: readonly {
    readonly dynamodb: {
      readonly SequenceNumber: string;
      readonly NewImage: { readonly envelope: { readonly M: Record<string, { readonly S: string }> } };
    };
  }[];
}

/** Puts the events of an outbox on the circle's bus and reports those it could not. */
export async function handler({ Records }: StreamEvent) {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const { dynamodb } of Records) {
    const { id, circle, audience } = dynamodb.NewImage.envelope.M;
    const detail = { id: id?.S, circle: circle?.S, audience: [audience?.S] };
    const answer = await events.send(
      new PutEventsCommand({
        Entries: [
          {
            EventBusName: process.env.KITH_BUS,
            Source: 'kith.notes',
            DetailType: 'NoteWritten.v1',
            Detail: JSON.stringify(detail),
          },
        ],
      }),
    );
    if (answer.FailedEntryCount) batchItemFailures.push({ itemIdentifier: dynamodb.SequenceNumber });
  }
  return { batchItemFailures };
}
