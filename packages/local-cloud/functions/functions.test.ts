import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FunctionModel } from '../model.ts';
import { type Functions, startFunctions } from './functions.ts';

// Threads and processes start slowly on a machine that has much else to do.
vi.setConfig({ testTimeout: 30_000 });

const printed: string[] = [];
let functions: Functions;

function lambda(name: string, code: string, more: Partial<FunctionModel> = {}): FunctionModel {
  const codeDir = mkdtempSync(join(tmpdir(), 'lambda-'));
  writeFileSync(join(codeDir, 'index.mjs'), code);
  return {
    name,
    arn: `arn:aws:lambda:eu-west-2:000000000000:function:${name}`,
    codeDir,
    handler: 'index.handler',
    roleArn: 'arn:aws:iam::000000000000:role/any',
    environment: {},
    timeoutMs: 2_000,
    memoryMb: 128,
    asyncRetries: 2,
    asyncMaxAgeSeconds: 3_600,
    ...more,
  };
}

function run(
  models: FunctionModel[],
  options: { idleStopMs?: number; queueLimit?: number; environments?: number } = {},
): Functions {
  functions = startFunctions({
    models,
    surroundings: () => ({ region: 'eu-west-2', endpoint: 'http://127.0.0.1:1', clockShiftMs: 0 }),
    print: (name, line) => printed.push(`${name}: ${line}`),
    ...options,
  });
  return functions;
}

const errorOf = async (name: string) => {
  const result = await functions.invoke(name, {});
  return result.ok ? undefined : result.error;
};

afterEach(() => functions.stop());

describe('a function', () => {
  it('answers with what its handler returns, and is told its name, time and request', async () => {
    run([
      lambda(
        'echo',
        `export const handler = async (event, context) => ({ event, name: context.functionName,
          inTime: context.getRemainingTimeInMillis() > 0, id: context.awsRequestId.length })`,
      ),
    ]);
    expect(await functions.invoke('echo', { a: 1 })).toEqual({
      ok: true,
      payload: { event: { a: 1 }, name: 'echo', inTime: true, id: 36 },
    });
  });

  it('may be a CommonJS file, and may load packages by require', async () => {
    const model = lambda('old', '');
    writeFileSync(join(model.codeDir, 'old.cjs'), `exports.handler = async () => require('node:path').sep`);
    run([{ ...model, handler: 'old.handler' }]);
    expect(await functions.invoke('old', {})).toMatchObject({ payload: '/' });
  });

  it('reports what it throws under the name of the error', async () => {
    run([
      lambda('throws', `export const handler = async () => { throw new TypeError('no such visit') }`),
      lambda('odd', `export const handler = async () => { throw 'text' }`),
    ]);
    expect(await errorOf('throws')).toMatchObject({ errorType: 'TypeError', errorMessage: 'no such visit' });
    expect(await errorOf('odd')).toMatchObject({ errorType: 'string', errorMessage: 'text' });
  });

  it('that cannot be loaded says what is missing', async () => {
    run([
      lambda('nowhere', '', { handler: 'other.handler' }),
      lambda('unnamed', 'export const other = 1'),
      lambda('broken', 'export const handler = ('),
      lambda('unready', `throw new RangeError('no table'); export const handler = 1`),
    ]);
    expect(await errorOf('nowhere')).toMatchObject({ errorType: 'Runtime.ImportModuleError' });
    expect(await errorOf('unnamed')).toMatchObject({ errorType: 'Runtime.HandlerNotFound' });
    expect(await errorOf('broken')).toMatchObject({ errorType: 'Runtime.UserCodeSyntaxError' });
    expect(await errorOf('unready')).toMatchObject({ errorType: 'RangeError', errorMessage: 'no table' });
  });

  it('is killed when its time is up, even in a tight loop, and the next event starts afresh', async () => {
    const code = `export const handler = async ({ spin }) => { while (spin); return 'well' }`;
    run([lambda('spins', code, { timeoutMs: 100 })]);
    const late = await functions.invoke('spins', { spin: true });
    expect(late).toMatchObject({ ok: false, error: { errorType: 'Sandbox.Timedout' } });
    expect(await functions.invoke('spins', {})).toEqual({ ok: true, payload: 'well' });
  });

  it('that crashes or exits on its own does not take the cloud with it', async () => {
    run([
      lambda(
        'crashes',
        `export const handler = () => new Promise(() => setTimeout(() => { throw new Error('late') }))`,
      ),
      lambda('exits', 'export const handler = async () => process.exit(3)'),
    ]);
    expect(await errorOf('crashes')).toMatchObject({ errorType: 'Error', errorMessage: 'late' });
    expect(await errorOf('exits')).toMatchObject({ errorType: 'Runtime.ExitError' });
  });

  it('sees its own environment variables and nothing of this machine, of other functions or of their globals', async () => {
    process.env.SECRET_OF_THIS_MACHINE = 'secret';
    const code = `const seen = globalThis.mark; globalThis.mark = 1;
      export const handler = async () => ({ seen: seen ?? null, env: process.env })`;
    run([
      lambda('east', code, { environment: { KITH_CIRCLE: 'east' } }),
      lambda('west', code, { environment: { KITH_CIRCLE: 'west' } }),
    ]);
    for (const name of ['east', 'west']) {
      const result = await functions.invoke(name, {});
      expect(result).toMatchObject({
        payload: {
          seen: null,
          env: { KITH_CIRCLE: name, AWS_LAMBDA_FUNCTION_NAME: name, AWS_ACCESS_KEY_ID: name },
        },
      });
      expect(JSON.stringify(result)).not.toContain('SECRET_OF_THIS_MACHINE');
      expect(JSON.stringify(result)).not.toContain('HOME');
    }
    delete process.env.SECRET_OF_THIS_MACHINE;
  });

  it('is printed line by line under its name', async () => {
    run([lambda('speaks', `export const handler = async () => { console.log('hello\\nthere') }`)]);
    await functions.invoke('speaks', {});
    await expect.poll(() => printed).toContain('speaks: there');
    expect(printed).toContain('speaks: hello');
  });
});

describe('execution environments', () => {
  const code = `let events = 0; let busy = 0;
    export const handler = async () => { busy += 1; events += 1;
      await new Promise((done) => setTimeout(done, 20)); const alone = busy === 1; busy -= 1; return { alone } }`;

  it('take one event at a time and number at most four, however many events come', async () => {
    run([lambda('busy', code)]);
    const results = Promise.all(Array.from({ length: 60 }, () => functions.invoke('busy', {})));
    expect(functions.load()).toEqual({ environments: 4, pending: 60 });
    expect(await results).toEqual(Array.from({ length: 60 }, () => ({ ok: true, payload: { alone: true } })));
    await functions.idle();
    expect(functions.load().pending).toBe(0);
  });

  it('are throttled beyond a long queue', async () => {
    run([lambda('flooded', code)], { queueLimit: 2 });
    const results = await Promise.all(Array.from({ length: 10 }, () => functions.invoke('flooded', {})));
    expect(results.filter((result) => !result.ok && result.throttled)).toHaveLength(4);
  });

  it('are stopped when idle', async () => {
    run([lambda('rests', code)], { idleStopMs: 10 });
    await functions.invoke('rests', {});
    await expect.poll(() => functions.load().environments).toBe(0);
  });

  it('make room for those of other functions when there are too many', async () => {
    run(
      ['a', 'b', 'c'].map((name) => lambda(name, code)),
      { environments: 2 },
    );
    for (const name of ['a', 'b', 'c', 'a', 'b', 'c']) {
      expect(await functions.invoke(name, {})).toMatchObject({ ok: true });
      expect(functions.load().environments).toBeLessThanOrEqual(2);
    }
  });

  it('are replaced when the code or the variables of their function change, and no others', async () => {
    const [east, west] = [lambda('east', code), lambda('west', code)];
    run([east, west]);
    const changed = functions.replace([east, { ...west, environment: { KITH_X: '1' } }]);
    expect(changed).toEqual(['west']);
    expect(functions.replace([east])).toEqual([]);
    expect(functions.find('west')).toBeUndefined();
  });
});
