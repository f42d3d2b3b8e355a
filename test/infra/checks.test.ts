import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, CfnResource, Stack, Validations } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildApp } from '../../infra/index.ts';
import { tinyFunctions } from './support/assembly.ts';
import { RegistryFixture } from './support/registry-fixture.ts';

const functionsDir = tinyFunctions();
const strict = { '@aws-cdk/core:validateAgainstDefaultRules': true };
let outdir: string;

beforeEach(() => {
  outdir = mkdtempSync(join(tmpdir(), 'kith-checked-'));
});

/** Two neighbours and one without any stand for all: every circle is made by the same code. */
function coOp(circles: readonly string[] = ['clapton', 'homerton', 'raglan']): Promise<App> {
  return buildApp({ root: new RegistryFixture().root, functionsDir, outdir, context: strict, circles });
}

/** Synthesises, and answers what the checks found. */
function findings(app: App): string {
  try {
    app.synth();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('checks at synth', () => {
  it('the co-op has no unacknowledged finding of AWS Solutions, and none of the template validator', async () => {
    expect(findings(await coOp())).toBe('');
    const report = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8'));
    expect(report.pluginReports.flatMap(({ violations }: { violations: unknown[] }) => violations)).toEqual(
      [],
    );
  });

  it('the checks are on: a queue that takes unencrypted messages and a property that does not exist are found', async () => {
    const app = await coOp(['raglan']);
    const stack = new Stack(app, 'Wrong');
    new Queue(stack, 'Open');
    new CfnResource(stack, 'Misspelt', { type: 'AWS::SQS::Queue', properties: { DelaySecond: 1 } });
    const found = findings(app);
    expect(found).toContain('AwsSolutions-SQS4');
    expect(found).toContain('DelaySecond');
  });

  it('every acknowledged finding has a reason that says something', async () => {
    const app = await coOp();
    const acknowledged = app.node
      .findAll()
      .flatMap((construct) =>
        construct.node.metadata
          .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
          .flatMap(({ data }) => Object.values(data as Record<string, unknown>)),
      );
    expect(acknowledged.length).toBeGreaterThan(10);
    for (const reason of acknowledged) expect(String(reason).length).toBeGreaterThan(40);
  });
});
