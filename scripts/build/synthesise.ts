// Run by `synthesiser.ts` in a process of its own: only a fresh process sees infrastructure code as it is now.
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib';

/** What to synthesise. */
export interface SynthesisOrder {
  readonly root: string;
  /** Where the assembly goes. What an earlier synthesis left there and is the same is not written again. */
  readonly outdir: string;
  /** Only these circles. */
  readonly circles?: readonly string[];
}

/** What came of it. */
export type SynthesisResult = { readonly directory: string } | { readonly error: string };

// The validation of templates is a check of its own (npm test); here it would only make starting slow.
process.env.CDK_VALIDATION = 'false';

// The library takes most of the time to load and is never what was edited: it is loaded before the order comes.
const warm = [
  '',
  'apigatewayv2',
  'cloudwatch',
  'cognito',
  'dynamodb',
  'events',
  'iam',
  'lambda',
  'logs',
  'sqs',
  'ssm',
];
const loaded = Promise.all(warm.map((part) => import(part ? `aws-cdk-lib/aws-${part}` : 'aws-cdk-lib')));

process.once('message', (order: SynthesisOrder) => {
  synthesise(order)
    .catch(
      (error: Error): SynthesisResult => ({
        error: error.name === 'RegistryError' ? error.message : `${error.stack}`,
      }),
    )
    .then((result) => process.send?.(result, () => process.exit(0)));
});

async function synthesise({ root, outdir, circles }: SynthesisOrder): Promise<SynthesisResult> {
  await loaded;
  const { buildApp } = await import('@kith/infra');
  const app: App = await buildApp({
    root,
    functionsDir: join(root, 'dist', 'functions'),
    outdir,
    context: { 'kith:operations': 'adhoc' },
    checks: false,
    ...(circles && { circles }),
  });
  return { directory: app.synth().directory };
}
