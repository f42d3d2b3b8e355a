import { addDays, dateOf } from '@kith/kernel';
import { stableId, teamIdOf } from '../lib/stable-id.ts';
import { type Cast, teamOf } from './cast.ts';
import type { Notebook } from './notebook.ts';
import { type Story, until } from './story.ts';

const RECORD = 'mutation ($input: RecordPlaceInput!) { recordPlace(input: $input) { name } }';
const LIKES = 'mutation ($input: SayLikesInput!) { sayLikes(input: $input) { interests } }';
const MIGHT_LIKE = 'query ($id: ID!) { team(id: $id) { mightLike { place { id name } reasons } } }';
const PLAN = 'mutation ($input: PlanOutingInput!) { planOuting(input: $input) { level } }';
const AS_BUDDY = 'mutation ($input: AnswerAsBuddyInput!) { answerAsBuddy(input: $input) { id } }';
const OWN_MESSAGES = '{ myMessages { edges { node { id title words } } } }';
const ANSWER =
  'mutation ($input: AnswerOutingInput!) { answerOuting(input: $input) { level prompt next { words } } }';
const LADDER = 'query ($id: ID!) { team(id: $id) { ladder { level } } }';

interface Suggestion {
  readonly place: { readonly id: string; readonly name: string } | null;
  readonly reasons: readonly string[];
}
interface LadderNow {
  readonly level: number;
  readonly prompt: string | null;
  readonly next: unknown;
}

const beds = {
  id: stableId('place', 'clapton', 'raised beds'),
  name: 'Raised beds at Millfields',
  kind: 'GROUP',
  about: 'Growing things together, sitting or standing, and tea',
  address: 'Millfields Road',
  outwardCode: 'E5',
  stepFree: true,
  interests: ['FOOD_AND_TEA', 'GARDENING'],
  costPence: 0,
  sessions: [{ startsOn: '2026-01-06', from: '14:00', minutes: 90, rule: 'FREQ=WEEKLY' }],
  checkedBy: 'VISITED',
};
const allotment = {
  ...beds,
  id: stableId('place', 'clapton', 'hilltop allotment'),
  name: 'Hilltop allotment',
  stepFree: false,
};

/** From “no” to a cup of tea with company: what an owner might like, and a step nobody has to take (K1, K3, K5). */
export async function aCupOfTea(cast: Cast, story: Story, notes: Notebook): Promise<void> {
  const { clapton } = cast;
  const teamId = teamIdOf(teamOf('clapton', 'parveen'));
  for (const input of [beds, allotment]) await clapton.as('gwen', RECORD, { input });
  story.tell('Gwen', 'writes down two gardens: one with raised beds and no step, one on a hill');

  const free = [{ weekday: 2, from: '13:00', to: '17:00' }];
  const likes = { teamId, interests: ['GARDENING'], stepFree: true, free, from: 'E5' };
  await clapton.as('parveen', LIKES, { input: likes });
  const { team } = await clapton.as<{ team: { mightLike: Suggestion[] } }>('parveen', MIGHT_LIKE, {
    id: teamId,
  });
  const found = team.mightLike.filter(({ place }) => [beds.id, allotment.id].includes(place?.id as never));
  const reasons = ['You like gardening', 'Tuesdays at 14:00, when you are free', '13 minutes on foot'];
  story.expect(
    'Parveen',
    `likes gardening, cannot take a step and is free on Tuesday afternoons: “${reasons.join('”, “')}”; the hill is not among them`,
    found.map((one) => [one.place?.name, one.reasons]),
    [[beds.name, reasons]],
  );

  const outingId = stableId('outing', notes.telling);
  await notes.once('tea.planned', async () => {
    const today = dateOf(new Date(await cast.now()).toISOString());
    const plannedAt = `${addDays(today, 6)}T14:00:00Z`;
    const input = {
      id: outingId,
      teamId,
      level: 1,
      activity: 'Tea and a look at the beds',
      placeId: beds.id,
    };
    await clapton.as('parveen', PLAN, {
      input: { ...input, plannedAt, buddyId: 'clapton.imran', meetAs: 'Parveen' },
    });
    return true;
  });
  await until('Imran to be told', async () => {
    const { myMessages } = await clapton.as<{ myMessages: { edges: unknown[] } }>('imran', OWN_MESSAGES);
    return myMessages.edges.length > 0 || undefined;
  });
  await clapton.as('imran', AS_BUDDY, { input: { outingId, comes: true } });
  story.tell('Imran', 'is asked along, told by the channel he chose that something waits, and says yes');

  const before = await clapton.as<{ team: { ladder: LadderNow } }>('parveen', LADDER, { id: teamId });
  const said = await clapton.as<{ answerOuting: LadderNow }>('parveen', ANSWER, {
    input: { teamId, outingId, result: 'NOT_TODAY' },
  });
  story.expect(
    'Parveen',
    'says “not today”: the step stays, her level stays, and for a week nobody asks',
    said.answerOuting,
    { level: before.team.ladder.level, prompt: null, next: null },
  );
}
