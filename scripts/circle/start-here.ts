import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { homeAt } from '../lib/home.ts';
import { ROOT } from '../lib/root.ts';
import { runningCoOp } from '../lib/running.ts';

/** Runs the co-op with a circle on this machine until it is stopped; says how, if one runs already. */
export async function startHere(slug: string, home?: string): Promise<void> {
  const running = runningCoOp(homeAt(home));
  if (running?.endpoints.some((endpoint) => endpoint.slug === slug)) {
    console.log(`${slug} runs here already: ${running.front}`);
    return;
  }
  if (running) {
    throw new Error(
      `A co-op without ${slug} runs here (process ${running.pid}). Stop it with Ctrl-C where it runs, then: npm start\nEverything that was entered stays.`,
    );
  }
  console.log(
    `Starting the co-op with ${slug}; sign in there as “first”, who holds every hat of the circle.`,
  );
  const args = [join(ROOT, 'scripts/start.ts'), ...(home ? ['--home', home] : [])];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  // A terminal's Ctrl-C reaches both: the co-op ends in its own time.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('The co-op did not start: it says why above. Mend that, then: npm start');
}
