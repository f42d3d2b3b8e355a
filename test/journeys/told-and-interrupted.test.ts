import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/co-op.ts';
import { homeAt } from '../../scripts/lib/home.ts';
import { runningCoOp } from '../../scripts/lib/running.ts';
import { testHome } from '../support/test-home.ts';

const home = homeAt(testHome());
let coOp: ChildProcess | undefined;

afterAll(async () => {
  if (coOp && coOp.exitCode === null) {
    coOp.kill('SIGTERM');
    await once(coOp, 'exit');
  }
  rmSync(home.path, { recursive: true, force: true });
});

async function start(): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [
      join(ROOT, 'scripts/start.ts'),
      '--home',
      home.path,
      '--free-ports',
      '--circles',
      'clapton,homerton,stoke-newington',
    ],
    { cwd: ROOT, stdio: 'ignore' },
  );
  while (child.exitCode === null && runningCoOp(home)?.pid !== child.pid)
    await new Promise((done) => setTimeout(done, 100));
  expect(child.exitCode).toBeNull();
  return child;
}

interface Line {
  step?: number;
  says?: string;
  ok: boolean;
  why?: string;
}

const ENOUGH = 'enough';

/** Tells the story; `onStep` may cut it off, or says that enough has been told. */
async function tell(onStep: (line: Line) => unknown = () => {}): Promise<Line[]> {
  const demo = spawn(process.execPath, [join(ROOT, 'scripts/demo.ts'), '--json', '--home', home.path], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines: Line[] = [];
  for await (const text of createInterface({ input: demo.stdout })) {
    const line = JSON.parse(text) as Line;
    lines.push(line);
    if (onStep(line) === ENOUGH) demo.kill('SIGTERM');
  }
  return lines;
}

describe('the story of a team and of shared hours', () => {
  it('is told to the end although the co-op is killed in the middle of it, and nothing is lost (T6, T9, T10, T16, M10, M11, F7, P2, P15, N1)', {
    timeout: 600_000,
  }, async () => {
    coOp = await start();
    const cutOff = await tell(({ says }) => {
      if (says === 'says yes: the first consent') coOp?.kill('SIGKILL');
    });
    expect(cutOff.at(-1)).toMatchObject({ ok: false });

    coOp = await start();
    const told = await tell();
    expect(told.filter(({ ok }) => !ok)).toEqual([]);
    expect(told.at(-1)).toEqual({ ok: true, steps: told.length - 1 });
    const says = told.map((line) => line.says).join('\n');
    for (const told of ['A, A, B, pass, B', '8 weeks instead of 26', 'by proxy', '14 days', '42 days'])
      expect(says).toContain(told);
    for (const figure of ['£89.30', '£70.30', '£19.00', '£9.50', '£79.80']) expect(says).toContain(figure);

    // Told a second time on the same co-op, it is another Saturday, and the figures are the same.
    const settled = told.find(({ says }) => says?.includes('£79.80'));
    const again = await tell(({ says }) => says?.includes('£79.80') && ENOUGH);
    expect(again.filter(({ ok }) => !ok)).toEqual([]);
    expect(again.map(({ says }) => says)).toContain(settled?.says);
  });
});
