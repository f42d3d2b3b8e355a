// npm run circle: a circle begins, is looked at, gets its keys, and closes.
import { finishWriting, issueKeys, rotateKeys } from '@kith/infra/registry';
import { exportCircle, importCircle } from './circle/archive/move.ts';
import { closeCircle } from './circle/close.ts';
import { readFlags } from './circle/flags.ts';
import { newCircle } from './circle/new.ts';
import { showStatus } from './circle/status.ts';
import { ROOT } from './lib/root.ts';

const usage = `Onboards a local circle, says how it stands, and closes it.

  npm run circle -- new [<slug>]      asks for everything, or takes flags:
                    --name "Hackney Wick" --authority Hackney --districts E9,E15 --contribution 750/1750
                    [--band 1700-2000] [--employed 1480,1520] [--neighbour homerton:18]… [--country England]
                    [--founded 2026-11-21] [--demo] [--start]
  npm run circle -- status [<slug>]   what is registered, its keys, its agreements, and whether it runs here
  npm run circle -- keys <slug>       makes the keys of a real circle; --rotate replaces what it signs with
  npm run circle -- close <slug>      closes it once nobody would be left alone [--url https://…/graphql]
  npm run circle -- export <slug> [--to file] [--aws]    everything it keeps, in one file; its passphrase in KITH_PASSPHRASE
  npm run circle -- import <slug> --from file [--people ids.csv] [--aws]    such a file into an empty instance
  npm run circle -- rename <slug>     says why not, and what to do instead

Rates are pence an hour; the contribution is in basis points, worker/payer. Asking again changes nothing.`;

const commands: Readonly<Record<string, (slug: string | undefined, values: Values) => Promise<void> | void>> =
  {
    new: newCircle,
    status: (slug, { home }) => showStatus(slug, home),
    keys: (slug, { rotate }) => (rotate ? replaceKey(needed(slug)) : makeKeys(needed(slug))),
    close: (slug, values) => closeCircle(needed(slug), values),
    export: (slug, values) => exportCircle(needed(slug), values),
    import: (slug, values) => importCircle(needed(slug), values),
    rename: (slug) => refuseToRename(needed(slug)),
  };

type Values = ReturnType<typeof readFlags>['values'];

try {
  const { positionals, values } = readFlags(process.argv.slice(2));
  const [name = '', slug, ...more] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command || (more.length > 0 && name !== 'rename')) throw new Error(usage);
  for (const file of finishWriting(ROOT)) console.log(`wrote ${file}, where an earlier command broke off`);
  await command(slug, values);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function makeKeys(slug: string): Promise<void> {
  const { file, commands: toRun } = await issueKeys(ROOT, slug);
  console.log(`wrote the public keys to ${file}`);
  console.log(`now put the private ones where only the functions of ${slug} read them:`);
  for (const command of toRun) console.log(`  ${command}`);
}

async function replaceKey(slug: string): Promise<void> {
  const { file, commands: toRun } = await rotateKeys(ROOT, slug, new Date().toISOString().slice(0, 10));
  console.log(`wrote the new public key to ${file}, and until when the one before is believed`);
  console.log(`1. Deploy ${slug} and its neighbours, and Kith-National: from then on they believe both.`);
  console.log(`2. Then have ${slug} sign with the new one; its functions take it up within a minute:`);
  for (const command of toRun) console.log(`   ${command}`);
}

function refuseToRename(slug: string): never {
  throw new Error(`A slug is for good: the tables, bus, functions and sign-in of ${slug} are named by it, its neighbours verify
what it signs by it, and what was agreed and paid with others names it. None of that can be moved to another name in place.

  To be called otherwise: change "name" in infra/circles/${slug}.json; that is what people read.
  To be another circle:   npm run circle -- new <slug>, let teams and workers move over as they like,
                          then npm run circle -- close ${slug}. Nobody is left alone in between.`);
}

function needed(slug: string | undefined): string {
  if (slug) return slug;
  throw new Error(`Say which circle.\n\n${usage}`);
}
