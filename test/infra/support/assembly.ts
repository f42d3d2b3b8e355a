import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildAppProps, buildApp } from '../../../infra/index.ts';

/** A resource of a synthesised template. */
export interface Resource {
  readonly id: string;
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: CloudFormation properties have as many shapes as types.
  readonly Properties: any;
}

/** A stack as it would be deployed. */
export interface Template {
  readonly stack: string;
  readonly text: string;
  readonly resources: readonly Resource[];
}

const services = ['teams', 'matching', 'pay', 'evaluation', 'connectors', 'national'];
const bundles = [
  'gateway',
  'gateway-national',
  'relay',
  'matching-calendar',
  'connectors-calendar',
  'evaluation-forms',
  'national-published',
  ...services.flatMap((name) => [`${name}-graphql`, `${name}-events`]),
];

/** One tiny bundle per function, each different, as the assembly needs them. */
export function tinyFunctions(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kith-functions-'));
  for (const name of bundles) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.mjs'), `export const handler = async () => '${name}';\n`);
  }
  return folder;
}

type Which = Pick<BuildAppProps, 'context' | 'circles'>;

/** Synthesises the registry below `root` (or some circles of it) without the slow checks, and reads the templates back. */
export async function synthesise(root: string, options: Which = {}): Promise<Template[]> {
  const outdir = await synthesiseInto(root, options);
  return readdirSync(outdir)
    .filter((file) => file.endsWith('.template.json'))
    .map((file) => readTemplate(join(outdir, file), file.replace('.template.json', '')));
}

/** The same; answers the folder of the assembly. */
export async function synthesiseInto(root: string, options: Which = {}): Promise<string> {
  process.env.CDK_VALIDATION = 'false';
  const outdir = mkdtempSync(join(tmpdir(), 'kith-assembly-'));
  const app = await buildApp({ root, outdir, functionsDir: tinyFunctions(), checks: false, ...options });
  app.synth();
  delete process.env.CDK_VALIDATION;
  return outdir;
}

function readTemplate(path: string, stack: string): Template {
  const text = readFileSync(path, 'utf8');
  const resources = Object.entries(JSON.parse(text).Resources as Record<string, Omit<Resource, 'id'>>);
  return { stack, text, resources: resources.map(([id, resource]) => ({ id, ...resource })) };
}

/** The resources of one type, in one stack. */
export function ofType({ resources }: Template, type: string): Resource[] {
  return resources.filter((resource) => resource.Type === type);
}

/** The resource another one points at with `Ref` or `Fn::GetAtt`. */
export function referred({ resources }: Template, value: unknown): Resource | undefined {
  const { Ref, 'Fn::GetAtt': attribute } = (value ?? {}) as { Ref?: string; 'Fn::GetAtt'?: [string, string] };
  return resources.find(({ id }) => id === (Ref ?? attribute?.[0]));
}

/** A statement of a policy, with lists where CloudFormation allows single values. */
export interface Statement {
  /** Logical id of what the policy belongs to: a role, a queue, a bus. */
  readonly of: string;
  readonly effect: string;
  readonly actions: readonly string[];
  readonly resources: readonly unknown[];
  readonly conditions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Every statement that gives a role of this stack a permission. */
export function roleStatements(template: Template): Statement[] {
  return ofType(template, 'AWS::IAM::Policy').flatMap(({ Properties: { PolicyDocument, Roles } }) =>
    PolicyDocument.Statement.map((statement: Record<string, unknown>) => ({
      of: Roles[0].Ref,
      effect: statement.Effect,
      actions: [statement.Action].flat(),
      resources: [statement.Resource].flat(),
      conditions: statement.Condition ?? {},
    })),
  );
}
