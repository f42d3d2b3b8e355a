import { createInterface } from 'node:readline/promises';
import { loadRegistry, withCircle, writeCircles } from '@kith/infra/registry';
import { ROOT } from '../lib/root.ts';
import { requestOf, type Values } from './flags.ts';
import { askTheRest, missing } from './questions.ts';
import { startHere } from './start-here.ts';
import { whatChanges } from './what-changes.ts';

/**
 * Onboards a circle (F11): asks for what was not said, checks it, says what it changes and costs, writes both sides, and
 * starts it if wished. Said again, or after it broke off, it goes on where it was.
 */
export async function newCircle(slugSaid: string | undefined, said: Values): Promise<void> {
  const registry = loadRegistry(ROOT);
  const isThere = registry.circles.some(({ slug }) => slug === slugSaid);
  const lacking = isThere ? [] : missing(slugSaid, said);
  const atTerminal = process.stdin.isTTY === true;
  if (lacking.length > 0 && !atTerminal) {
    throw new Error(
      `There is nobody to ask, and this was not said: ${lacking.join(', ')}.\nSay it on the command line, or run the same in a terminal.`,
    );
  }
  const lines =
    lacking.length > 0 ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  try {
    const ask = async (question: string) => (await lines?.question(question))?.trim() ?? '';
    const { slug, values } = lines
      ? await askTheRest(slugSaid, said, registry.circles, ask, console.log)
      : { slug: slugSaid ?? '', values: said };
    const today = new Date().toISOString().slice(0, 10);
    const changed = withCircle(registry, requestOf(slug, values), today);
    if (changed.length === 0) console.log(`${slug} is registered like that already: nothing to write.`);
    else {
      console.log((await whatChanges(registry, changed)).join('\n'));
      if (lines && !/^(y|$)/i.test(await ask('\nWrite it? [Y/n] '))) {
        console.log('Nothing was written. Run the same again when it is right.');
        return;
      }
      for (const file of writeCircles(ROOT, changed)) console.log(`wrote ${file}`);
    }
    const circle = loadRegistry(ROOT).circles.find((one) => one.slug === slug);
    if (circle && !circle.demo && !circle.keys) {
      console.log(`next: npm run circle -- keys ${slug}   (it has no keys yet, and cannot start without)`);
      return;
    }
    const start =
      values.start ?? (lines ? /^y/i.test(await ask('Start it on this machine now? [y/N] ')) : false);
    lines?.close();
    if (start) await startHere(slug, values.home);
    else
      console.log(`next: npm start to run it here; docs/operations/a-new-circle.md says how it is deployed`);
  } finally {
    lines?.close();
  }
}
