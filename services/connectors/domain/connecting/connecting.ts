import { type EventData, teamStages } from '@kith/contracts';
import { type InstantText, isBefore } from '@kith/kernel';

/** What teams told of a team and its community connector. Kept as sets: it does not matter in what order they are heard. */
export interface Connecting {
  readonly teamId: string;
  readonly createdAt?: InstantText;
  /** The words of how far its start has come; no stage: it began without one. */
  readonly stages: readonly Told<{ readonly stage?: Stage }>[];
  /** The words of how it lives. */
  readonly lives: readonly Told<{ readonly state: EventData<'TeamStateChanged'>['state'] }>[];
  readonly grants: readonly Grant[];
  readonly ends: readonly End[];
}

type Told<T> = { readonly at: InstantText; readonly sequence: number } & T;
type Stage = (typeof teamStages)[number];
type End = Pick<EventData<'HatEnded'>, 'personId' | 'at'>;

/** Who connects for a team, and until when it is theirs. */
export type Grant = Pick<EventData<'HatGranted'>, 'personId' | 'from' | 'until'>;

/** A team nothing was heard of yet. */
export function unheardTeam(teamId: string): Connecting {
  return { teamId, stages: [], lives: [], grants: [], ends: [] };
}

/** With one more word of a kind; the same when it was heard before. */
export function withWord<K extends 'stages' | 'lives' | 'grants' | 'ends'>(
  known: Connecting,
  kind: K,
  word: Connecting[K][number],
): Connecting {
  const said = JSON.stringify(word);
  if (known[kind].some((one) => JSON.stringify(one) === said)) return known;
  return { ...known, [kind]: [...known[kind], word] };
}

/** From the sixth stage on, when others join, a team has a connector, or a dated vacancy (K8). */
const SIXTH = teamStages.indexOf('BUILDING');
const hasComeSoFar = ({ stage }: { readonly stage?: Stage }) => !stage || teamStages.indexOf(stage) >= SIXTH;

/** Since when a team is to have a connector, as it was just before a moment; nothing while it need not. */
export function expectedSince({ createdAt, stages, lives }: Connecting, instant: InstantText) {
  if (!createdAt || !isBefore(createdAt, instant)) return undefined;
  const state = told(lives, instant).at(-1)?.state;
  if (state === 'CLOSED' || state === 'BEREAVED') return undefined;
  const words = told(stages, instant);
  const notYet = words.findLastIndex((word) => !hasComeSoFar(word));
  if (notYet === -1) return createdAt;
  return words[notYet + 1]?.at;
}

/** Who connects for a team just before a moment. */
export function connectorBefore({ grants, ends }: Connecting, instant: InstantText): Grant | undefined {
  return grants.find((grant) => isBefore(grant.from, instant) && !isBefore(endOf(grant, ends), instant));
}

/** Since when a team that is to have a connector has none, as it was just before a moment. */
export function vacantSince(known: Connecting, instant: InstantText): InstantText | undefined {
  const since = expectedSince(known, instant);
  if (since === undefined || connectorBefore(known, instant)) return undefined;
  return known.grants
    .filter(({ from }) => isBefore(from, instant))
    .map((grant) => endOf(grant, known.ends))
    .reduce((latest, end) => (isBefore(latest, end) ? end : latest), since);
}

/** How many teams were to have a connector when a month ended, and how many had one (K8). */
export function coverageAt(teams: readonly Connecting[], instant: InstantText) {
  const expected = teams.filter((team) => expectedSince(team, instant) !== undefined);
  return {
    teams: expected.length,
    connected: expected.filter((team) => connectorBefore(team, instant)).length,
  };
}

/** The end of a term: sooner than it was to be when it was ended. */
function endOf({ personId, from, until }: Grant, ends: readonly End[]): InstantText {
  return ends
    .filter((end) => end.personId === personId && isBefore(from, end.at))
    .reduce((soonest, { at }) => (isBefore(at, soonest) ? at : soonest), until);
}

function told<T extends Told<object>>(words: readonly T[], instant: InstantText): T[] {
  return words.filter(({ at }) => isBefore(at, instant)).sort((one, other) => one.sequence - other.sequence);
}
