// npm run demo: a team runs itself, a worker of one circle takes hours in the next one, the money is followed to the penny, and
// two people find each other.

import { aCupOfTea } from './demo/a-cup-of-tea.ts';
import { aroundParveen } from './demo/around-parveen.ts';
import { askARound } from './demo/ask-a-round.ts';
import { askForHours } from './demo/ask-for-hours.ts';
import { keepACalendar } from './demo/calendar.ts';
import { castOf } from './demo/cast.ts';
import { chooseByConsent } from './demo/choose-by-consent.ts';
import { findEachOther } from './demo/find-each-other.ts';
import { Notebook } from './demo/notebook.ts';
import { onPaper } from './demo/on-paper.ts';
import { onePageOfSharing } from './demo/one-page-of-sharing.ts';
import { payDay } from './demo/pay-day.ts';
import { planAWeek } from './demo/plan-a-week.ts';
import { publish } from './demo/publish.ts';
import { settle } from './demo/settle.ts';
import { shareHours } from './demo/share-hours.ts';
import { Story } from './demo/story.ts';
import { theProgramme } from './demo/the-programme.ts';
import { whatWasTold } from './demo/what-was-told.ts';
import { borrowCoOp } from './lib/borrow-co-op.ts';
import { homeAt } from './lib/home.ts';
import { optionsOf } from './lib/options.ts';

const values = optionsOf({ json: { type: 'boolean', default: false }, home: { type: 'string' } });
const story = new Story(values.json);
const home = homeAt(values.home);
const coOp = await borrowCoOp(home, (line) => console.error(line));
const notes = new Notebook(home.notebook);

try {
  const cast = castOf(coOp.running);
  const { clapton, homerton, stokeNewington } = cast;

  story.chapter('A team runs itself: who holds the rota, and what Bernice wrote by pen');
  const rota = await chooseByConsent(cast, story, notes);
  await onPaper(cast, story, notes);

  story.chapter('Dovid’s Saturday: a gap in Clapton, filled from Stoke Newington');
  await shareHours(cast, story, notes, {
    host: { slug: 'clapton', client: clapton, owner: 'dovid', rota },
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

  story.chapter('Pay day: a shift, and a statement one can check');
  await payDay(cast, story, notes);

  story.chapter('One page of all that is shared, and a passport taken back');
  await onePageOfSharing(cast, story, notes, hours);

  story.chapter('What the national co-op sees');
  await publish(cast, story, hours.from.slice(0, 7));
  await whatWasTold(cast, story, hours.from.slice(0, 7));

  story.chapter('A round of questions: asked of everyone in their own way, and nobody given away');
  await askARound(cast, story, notes);

  story.chapter('A team runs itself: Bernice asks for more hours, and six weeks pass');
  await askForHours(cast, story, notes);

  story.chapter('Two people find each other: Parveen seeks somebody who cooks');
  await findEachOther(cast, story, notes);

  story.chapter('From “no” to a cup of tea: what Parveen might like, and a step nobody has to take');
  await aCupOfTea(cast, story, notes);

  story.chapter('Soup and old songs: more people than places, and a letter by post');
  await theProgramme(cast, story, notes);

  story.chapter('What is around Parveen, who looked at it, and what she has a right to');
  await aroundParveen(cast, story, notes);

  story.chapter('A calendar of one’s own, and a visit called off from it');
  await keepACalendar(cast, story, notes);

  story.chapter('A week, proposed: who could come, and nobody booked');
  await planAWeek(cast, story, notes);

  notes.close();
  story.end(true);
} catch (error) {
  story.end(false, (error as Error).message);
  process.exitCode = 1;
} finally {
  await coOp.giveBack();
}
