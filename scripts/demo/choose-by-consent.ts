import { sayingIn } from '../lib/saying.ts';
import { stableId, teamIdOf } from '../lib/stable-id.ts';
import { type Cast, teamOf } from './cast.ts';
import type { Notebook } from './notebook.ts';
import { capital, type Story } from './story.ts';

const CIRCLE = 'clapton';
const OWNER = 'dovid';
/** Who has a say, and whom they think fit to hold the rota: A, A, B, pass, B. */
const NOMINATIONS = [
  [OWNER, 'marguerite'],
  ['marguerite', 'marguerite'],
  ['rivka', 'rivka'],
  ['desmond', undefined],
] as const;
const NOMINEE = 'rivka';
const OBJECTION = 'I cannot do Sundays.';
const WITHOUT_SUNDAYS = ['Look for cover, on any day but Sunday', 'Look for cover; Dovid sees to Sundays'];

interface Round {
  step: string;
  nominations: { nominee: { id: string } | null }[] | null;
  proposal: { objections: { argument: string }[] | null } | null;
  changes: { what: string; before: string; after: string }[];
}
interface HatRow {
  id: string;
  slug: string;
  accountabilities: string[];
  holders: { selectionId: string; person: { id: string } }[];
}
interface TeamRow {
  hats: { edges: { node: HatRow }[] };
  vacancies: { edges: { node: { slug: string } }[] };
}

const ROUND =
  'step nominations { nominee { id } } proposal { objections { argument } } changes { what before after }';

/**
 * Dovid's team finds somebody for its rota hat in nine steps; nobody is outvoted, and nothing is counted (T9, T10).
 * Answers who holds it from then on: looking for cover in matching is what the hat is for.
 */
export async function chooseByConsent({ clapton }: Cast, story: Story, notes: Notebook): Promise<string> {
  const team = teamOf(CIRCLE, OWNER);
  const teamId = teamIdOf(team);
  const say = sayingIn(clapton);
  const volunteer = team.members.find(({ kind }) => kind === 'VOLUNTEER')?.person.username ?? '';
  const people = [...NOMINATIONS, [volunteer, NOMINEE] as const];
  const id = (username: string) => `${CIRCLE}.${username}`;
  const selectionId = stableId('selection', notes.telling, 'rota');
  const teamNow = async () => {
    const query = `query ($team: ID!) { team(id: $team) { vacancies { edges { node { slug } } }
      hats { edges { node { id slug accountabilities holders { selectionId person { id } } } } } } }`;
    return (await clapton.as<{ team: TeamRow }>(OWNER, query, { team: teamId })).team;
  };
  const rotaNow = async () => (await teamNow()).hats.edges.find(({ node }) => node.slug === 'rota')?.node;
  const roundNow = async () =>
    (
      await clapton.as<{ selection: Round }>(OWNER, `query ($id: ID!) { selection(id: $id) { ${ROUND} } }`, {
        id: selectionId,
      })
    ).selection;

  // Whoever held it when the story was told before gives it back.
  const rota = await rotaNow();
  for (const holder of rota?.holders ?? []) {
    if (holder.selectionId === selectionId) continue;
    await say(holder.person.id.slice(CIRCLE.length + 1), 'giveBackHat', { hatId: rota?.id });
  }
  await say(OWNER, 'openSelection', { id: selectionId, hatId: rota?.id });
  story.tell(
    capital(OWNER),
    'sees that nobody holds the rota, and asks his team to choose somebody: 26 weeks',
  );

  let last = await roundNow();
  /** Takes a step of the round, unless it was taken before the story was cut off. */
  const round = async (during: string, who: string, mutation: string, input: object = {}): Promise<void> => {
    if (last.step === during) last = await say<Round>(who, mutation, { selectionId, ...input }, ROUND);
  };
  await round('DESCRIBE', OWNER, 'moveSelectionOn', { to: 'NOMINATE' });
  for (const [who, whom] of people) {
    const nominee = whom && { nomineeId: id(whom), reason: `${capital(whom)} knows everyone’s hours.` };
    await round('NOMINATE', who, 'nominate', nominee);
  }
  story.expect(
    'Five people',
    'nominate unseen: A, A, B, pass, B; all of it is shown together, with the reasons',
    last.nominations?.map(({ nominee }) => nominee?.id ?? 'pass').sort(),
    people.map(([, whom]) => (whom ? id(whom) : 'pass')).sort(),
  );
  const reasons = 'She lives round the corner and is asked first anyway.';
  await round('REASONS', OWNER, 'proposeNominee', { nomineeId: id(NOMINEE), reasons });
  for (const [who] of people.filter(([name]) => name !== NOMINEE))
    await round('CONSENT', who, 'signalConsent');
  await round('CONSENT', NOMINEE, 'signalConsent', { objection: OBJECTION });
  story.expect(
    capital(NOMINEE),
    `is proposed for the reasons given, not for a count; she objects: “${OBJECTION}”`,
    last.proposal?.objections?.map(({ argument }) => argument),
    [OBJECTION],
  );
  const met = { objectorId: id(NOMINEE), words: 'Let us try it for a while, without Sundays.' };
  const isChanged = (what: string) => last.changes.some((change) => change.what === what);
  if (!isChanged('TERM'))
    await round('RESOLVE', OWNER, 'resolveObjection', { ...met, verb: 'SHORTEN', termWeeks: 8 });
  // Told before, the hat still says what was agreed then.
  const amended = await notes.once('rota.amended', async () => {
    const now = (await rotaNow())?.accountabilities ?? [];
    return WITHOUT_SUNDAYS.find((words) => !now.includes(words));
  });
  const accountabilities = ['Agree the regular hours', amended];
  const description = { accountabilities };
  if (!isChanged('ROLE'))
    await round('RESOLVE', OWNER, 'resolveObjection', { ...met, verb: 'AMEND', description });
  await round('RESOLVE', NOMINEE, 'clearObjection');
  const celebration = 'Rivka brings the cake, Desmond the chess board.';
  await round('AGREED', OWNER, 'concludeSelection', { celebration });
  story.expect(
    'The team',
    'meets it: 8 weeks instead of 26, and Sundays are left out of the hat; she says that it is met',
    last.changes.map(({ what, before, after }) => (what === 'TERM' ? [before, after] : what)),
    [['26 weeks', '8 weeks'], 'ROLE'],
  );
  const held = { holders: (await rotaNow())?.holders.map(({ person }) => person.id), step: last.step };
  story.expect(capital(NOMINEE), 'holds the rota: everyone can live with it', held, {
    holders: [id(NOMINEE)],
    step: 'GRANTED',
  });
  return NOMINEE;
}
