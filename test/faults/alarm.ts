import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Dimension {
  readonly Name: string;
  readonly Value: { readonly 'Fn::GetAtt'?: readonly string[] };
}
interface Resource {
  readonly Type: string;
  readonly Properties: {
    readonly QueueName?: string;
    readonly MetricName?: string;
    readonly Namespace?: string;
    readonly Threshold?: number;
    readonly Dimensions?: readonly Dimension[];
  };
}

/** The queue whose visible messages a circle's one alarm counts, from the assembly that runs; one message is enough. */
export function alarmedQueue(dataDir: string, circle: string): string {
  const file = join(dataDir, 'assembly', `Kith-Circle-${circle}.template.json`);
  const { Resources } = JSON.parse(readFileSync(file, 'utf8')) as {
    Resources: Readonly<Record<string, Resource>>;
  };
  const alarm = Object.values(Resources).find(
    ({ Type, Properties }) =>
      Type === 'AWS::CloudWatch::Alarm' &&
      Properties.Namespace === 'AWS/SQS' &&
      Properties.MetricName === 'ApproximateNumberOfMessagesVisible' &&
      Properties.Threshold === 1,
  );
  const dimension = alarm?.Properties.Dimensions?.find(({ Name }) => Name === 'QueueName');
  const [queue = ''] = dimension?.Value['Fn::GetAtt'] ?? [];
  return Resources[queue]?.Properties.QueueName ?? 'none';
}
