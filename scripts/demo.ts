// npm run demo: a worker of one circle takes hours in the next one, and the money is followed to the penny.
import { parseArgs } from 'node:util';
import { castOf } from './demo/cast.ts';
import { Notebook } from './demo/notebook.ts';
import { publish } from './demo/publish.ts';
import { settle } from './demo/settle.ts';
import { shareHours } from './demo/share-hours.ts';
import { Story } from './demo/story.ts';
import { borrowCoOp } from './lib/borrow-co-op.ts';
import { homeAt } from './lib/home.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, home: { type: 'string' } },
});
const story = new Story(values.json);
const home = homeAt(values.home);
const coOp = await borrowCoOp(home, (line) => console.error(line));
const notes = new Notebook(home.notebook);

try {
  const cast = castOf(coOp.running);
  const { clapton, homerton, stokeNewington } = cast;

  story.chapter('Dovid’s Saturday: a gap in Clapton, filled from Stoke Newington');
  await shareHours(cast, story, notes, {
    host: { slug: 'clapton', client: clapton, owner: 'dovid' },
    home: { slug: 'stoke-newington', client: stokeNewington, worker: 'shira' },
    minutes: 210,
  });

  story.chapter('Winifred’s Saturday: a gap in Homerton, filled by Ines of Clapton');
  const hours = await shareHours(cast, story, notes, {
    host: { slug: 'homerton', client: homerton, owner: 'winifred' },
    home: { slug: 'clapton', client: clapton, worker: 'ines' },
    minutes: 240,
  });

  story.chapter('What it pays, and who owes whom');
  await settle(cast, story, notes, hours);

  story.chapter('What the national co-op sees');
  await publish(cast, story, hours.from.slice(0, 7));

  notes.close();
  story.end(true);
} catch (error) {
  story.end(false, (error as Error).message);
  process.exitCode = 1;
} finally {
  await coOp.giveBack();
}
