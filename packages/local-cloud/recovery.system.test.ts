import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { seededFaults } from './events/faults.ts';
import { heardIn, post, runTestApp } from './test-app/running.ts';
import { synthesiseTestApp } from './test-app/synthesise.ts';

let assembly: string;

beforeAll(async () => {
  assembly = await synthesiseTestApp();
}, 60_000);

const newDataDir = () => mkdtempSync(join(tmpdir(), 'cloud-data-'));
const ids = Array.from({ length: 20 }, (_, at) => `note-${at}`);

describe('a cloud that is killed', { timeout: 120_000 }, () => {
  it('between commits and their delivery delivers after the next start, to both circles', async () => {
    const dataDir = newDataDir();
    const script = fileURLToPath(new URL('./test-app/killed-cloud.ts', import.meta.url));
    const options = ['--disable-warning=ExperimentalWarning', script, assembly, dataDir, String(ids.length)];
    const doomed = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    doomed.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const [, signal] = await once(doomed, 'exit');
    expect([said, signal]).toEqual(['0 refused\n', 'SIGKILL']);

    const cloud = await runTestApp(assembly, { dataDir });
    await cloud.idle();
    expect(Object.keys(await heardIn(cloud, 'east')).sort()).toEqual([...ids].sort());
    expect(Object.keys(await heardIn(cloud, 'west')).sort()).toEqual([...ids].sort());
    expect(cloud.deadLetters()).toEqual([]);
    await cloud.stop();
  });

  it('is the only one on its data', async () => {
    const dataDir = newDataDir();
    const cloud = await runTestApp(assembly, { dataDir });
    await expect(runTestApp(assembly, { dataDir })).rejects.toThrow('Another process runs a local cloud');
    await cloud.stop();
    await (await runTestApp(assembly, { dataDir })).stop();
  });
});

describe('a cloud with faults', { timeout: 120_000 }, () => {
  it('delivers at least once, or dead-letters, what is dropped, delayed, duplicated and throttled', async () => {
    const cloud = await runTestApp(assembly, {
      faults: seededFaults({
        seed: 7,
        drop: 0.2,
        duplicate: 0.3,
        throttle: 0.2,
        delay: 0.5,
        maximumDelayMs: 20,
      }),
      tableFaults: { seed: 7, throttle: 0.1, conflict: 0.1 },
    });
    for (const id of ids) {
      // A transaction that met another one is for its caller to repeat, as it is in AWS.
      while ((await post(cloud, 'east', { do: 'write', id, audience: 'west' })).status !== 200);
    }
    await cloud.idle();
    const heard = await heardIn(cloud, 'west');
    const letters = cloud.deadLetters().map(({ body }) => body);
    const lost = ids.filter((id) => !heard[id] && !letters.some((body) => body.includes(`"${id}"`)));
    expect(lost).toEqual([]);
    expect(Object.keys(heard).length).toBeGreaterThan(ids.length / 2);
    expect(Math.max(...Object.values(heard))).toBeGreaterThan(1);
    await cloud.stop();
  });
});

describe('a port that is taken', () => {
  it('is named, with what it is for, and what was started is stopped again', {
    timeout: 60_000,
  }, async () => {
    const dataDir = newDataDir();
    const first = await runTestApp(assembly);
    const taken = Number(new URL(first.apis[0]?.url ?? '').port);
    await expect(runTestApp(assembly, { dataDir, ports: { signIn: 0, apis: () => taken } })).rejects.toThrow(
      `Port ${taken}, for the HTTP API kith-east, is in use`,
    );
    await first.stop();
    await (await runTestApp(assembly, { dataDir })).stop();
  });
});

describe('a changed assembly', { timeout: 60_000 }, () => {
  it('is taken without a restart: what did not change goes on, under the same addresses', async () => {
    const cloud = await runTestApp(assembly);
    await post(cloud, 'east', { do: 'write', id: 'before' });
    await cloud.idle();
    const doors = cloud.apis;
    expect(await cloud.reload(assembly)).toEqual({ changedFunctions: [] });
    expect(cloud.apis).toEqual(doors);
    await post(cloud, 'east', { do: 'write', id: 'after' });
    await cloud.idle();
    expect(await heardIn(cloud, 'east')).toEqual({ before: 1, after: 1 });
    await cloud.stop();
  });
});
