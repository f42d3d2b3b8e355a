import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { AssemblyError } from './problems.ts';
import type { Stack, Template } from './template.ts';

const manifestSchema = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      properties: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
});

const assetsSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string().optional() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});

function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    throw new AssemblyError([
      { code: 'NOT_AN_ASSEMBLY', message: `cannot read ${file}: ${why}. Synthesise the CDK app first.` },
    ]);
  }
}

/** Unknown parts of `aws://account/region` are those of a laptop: account zeros, London. */
function environment(text = ''): { account: string; region: string } {
  const [account = '', region = ''] = text.replace(/^aws:\/\//, '').split('/');
  return {
    account: /^\d{12}$/.test(account) ? account : '000000000000',
    region: region === '' || region === 'unknown-region' ? 'eu-west-2' : region,
  };
}

function assetsOf(directory: string, file: string): [string, string][] {
  return Object.values(assetsSchema.parse(json(join(directory, file))).files).flatMap(
    ({ source, destinations }) => {
      const path = resolve(directory, source.path ?? '');
      if (source.path === undefined || !existsSync(path) || !statSync(path).isDirectory()) return [];
      return Object.values(destinations).map(({ objectKey }): [string, string] => [objectKey, path]);
    },
  );
}

/** All stacks of an assembly directory, those of nested assemblies (stages) too. Throws `AssemblyError`. */
export function readStacks(directory: string): Stack[] {
  const { artifacts } = manifestSchema.parse(json(join(directory, 'manifest.json')));
  const ofType = (type: string) => Object.entries(artifacts).filter(([, artifact]) => artifact.type === type);
  const assets = new Map(
    ofType('cdk:asset-manifest').flatMap(([, { properties }]) =>
      assetsOf(directory, String(properties?.file)),
    ),
  );
  const stacks = ofType('aws:cloudformation:stack').map(([id, artifact]) => ({
    name: String(artifact.properties?.stackName ?? id),
    ...environment(artifact.environment),
    template: json(join(directory, String(artifact.properties?.templateFile))) as Template,
    assets,
  }));
  const nested = ofType('cdk:cloud-assembly').flatMap(([, { properties }]) =>
    readStacks(join(directory, String(properties?.directoryName))),
  );
  return [...stacks, ...nested];
}
