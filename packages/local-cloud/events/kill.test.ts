import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openJournal } from '../journal/journal.ts';
import { openQueues } from '../queues/queues.ts';
import { startEventBuses } from './event-buses.ts';
import { arns, patientCloud } from './fixtures/small-cloud.ts';

/** Runs the process until it has accepted so many events, then kills it; answers the ids it spoke of. */
async function runAndKill(file: string, afterAccepted: number) {
  const script = fileURLToPath(new URL('fixtures/killable-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--no-warnings', script, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const said = (word: string) =>
    output.split('\n').flatMap((line) => (line.startsWith(word) ? [line.split(' ')[1]] : []));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (said('accepted').length >= afterAccepted) child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'close');
  output = output.slice(0, output.lastIndexOf('\n'));
  return { signal, accepted: said('accepted'), delivered: said('delivered') };
}

/** Takes up the journal in this process; answers what functions were invoked with until nothing was pending. */
async function takeUp(file: string) {
  const model = patientCloud();
  const journal = openJournal(file);
  const queues = openQueues({ journal, queues: model.queues });
  const delivered: { readonly id: string }[] = [];
  const buses = startEventBuses({
    model,
    journal,
    queues,
    retryBaseMs: 1,
    invoke: async (_arn, payload) => {
      delivered.push(payload as { id: string });
      return { ok: true, payload: null };
    },
  });
  await buses.idle();
  expect(queues.counts(arns.queue('undelivered')).visible).toBe(0);
  await buses.stop();
  journal.close();
  return delivered.map(({ id }) => id);
}

test('events accepted before a kill -9 are delivered after it, all of them', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'killed-'));
  const file = join(directory, 'journal.sqlite');
  const accepted = new Set<string | undefined>();
  const delivered = new Set<string | undefined>();
  for (const afterAccepted of [1, 25, 60]) {
    const run = await runAndKill(file, afterAccepted);
    expect(run.signal).toBe('SIGKILL');
    for (const id of run.accepted) accepted.add(id);
    for (const id of run.delivered) delivered.add(id);
  }
  const resumed = await takeUp(file);
  rmSync(directory, { recursive: true });

  expect(resumed.length).toBeGreaterThan(0);
  for (const id of resumed) delivered.add(id);
  expect(accepted.size).toBeGreaterThanOrEqual(86);
  expect([...accepted].filter((id) => !delivered.has(id))).toEqual([]);
}, 30_000);
