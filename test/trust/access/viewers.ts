import type { Relation } from '@kith/service-kit';

/** Someone who asks about a team, a group or a thing, and what they are to it in the words of the tables. */
export interface Position {
  readonly who: string;
  readonly relations: readonly Relation[];
  readonly circleHats: readonly string[];
  /** Whether the thing is their own. */
  readonly isOwn: boolean;
  /** The relations the tables know them by. */
  readonly is: readonly string[];
}

/** The team that is asked about. */
export const TEAM = 'team_of_bernice';

const none: Omit<Position, 'who'> = { relations: [], circleHats: [], isOwn: false, is: ['signed-in'] };

function member(who: string, kind: string, more: Partial<Pick<Relation, 'scopes' | 'hats'>> = {}): Position {
  const { scopes = [], hats = [] } = more;
  const named = [...scopes.map((scope) => `${kind}:${scope}`), ...hats.map((hat) => `hat:${hat}`)];
  return {
    ...none,
    who,
    relations: [{ teamId: TEAM, kind, scopes, hats }],
    is: [...none.is, kind, ...named],
  };
}

/** Everyone there can be, besides the wearers of hats, which differ by service. */
const people: readonly Position[] = [
  member('the owner', 'OWNER'),
  member('an advocate', 'FAMILY_FRIEND', { hats: ['advocate'] }),
  member('someone of the family', 'FAMILY_FRIEND'),
  member('a volunteer', 'VOLUNTEER'),
  member('a peer', 'PEER'),
  member('a worker', 'PAID_WORKER'),
  member('a professional for the plan', 'PROFESSIONAL', { scopes: ['PLAN'] }),
  member('a professional for the budget', 'PROFESSIONAL', { scopes: ['BUDGET'] }),
  member('a professional for requests', 'PROFESSIONAL', { scopes: ['REQUESTS'] }),
  member('a professional without a scope', 'PROFESSIONAL'),
  member('the team starter', 'TEAM_STARTER'),
  { ...none, who: 'the team starter, after they stepped back' },
  member('a member of the governance circle', 'CIRCLE_MEMBER'),
  ...['INVITED', 'REQUESTED', 'PENDING_VETTING', 'PAUSED'].map((status) =>
    member(`someone who is ${status.toLowerCase().replace('_', ' ')}`, status),
  ),
  {
    ...none,
    who: 'the owner of another team',
    relations: [{ teamId: 'team_of_olga', kind: 'OWNER', scopes: [], hats: ['advocate'] }],
  },
  { ...none, who: 'whose own it is', isOwn: true, is: [...none.is, 'self'] },
  { ...none, who: 'a stranger' },
];

/** Everyone there can be to something, with every hat that a table names. */
export function positions(namedRelations: readonly string[]): Position[] {
  const after = (prefix: string) => [
    ...new Set(namedRelations.filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length))),
  ];
  return [
    ...people,
    ...after('hat:').map((hat) => member(`a volunteer with the hat ${hat}`, 'VOLUNTEER', { hats: [hat] })),
    ...after('hat:').map((hat) => member(`a worker with the hat ${hat}`, 'PAID_WORKER', { hats: [hat] })),
    ...after('circle:').map((hat) => ({
      ...none,
      who: `the circle’s ${hat}`,
      circleHats: [hat],
      is: [...none.is, `circle:${hat}`],
    })),
    // Given by the governance circle, not by the sign-in.
    ...after('circle:').map((hat) => ({
      ...none,
      who: `the circle’s ${hat}, by consent`,
      relations: [{ teamId: 'circle', kind: 'CIRCLE_MEMBER', scopes: [], hats: [hat] }],
      is: [...none.is, `circle:${hat}`],
    })),
  ];
}
