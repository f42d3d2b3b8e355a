import type { Circle, Outcome } from './circle.ts';

type Json = Record<string, unknown>;

export interface MatchSeen {
  readonly id: string;
  readonly state: string;
  readonly mySide: string;
  readonly myYes: boolean;
  readonly theirYes: boolean;
  readonly stoppedByMe: boolean;
  readonly myNote: string | null;
  readonly team: { readonly id: string } | null;
  readonly worker: { readonly id: string };
  readonly sessions: readonly {
    readonly id: string;
    readonly state: string;
    readonly visit: { readonly id: string; readonly state: string } | null;
  }[];
}

export interface OpportunitySeen {
  readonly id: string;
  readonly state: string;
  readonly eligibleWhenShown: number;
  readonly candidates: { readonly edges: readonly { readonly node: CandidateSeen }[] };
  readonly notEligible: {
    readonly count: number;
    readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  };
}

interface CandidateSeen {
  readonly worker: { readonly id: string };
  readonly shownAs: string | null;
  readonly score: number;
  readonly reasons: readonly { readonly words: string }[];
  readonly match: { readonly id: string; readonly state: string } | null;
}

/** What a side sees of its match. */
const MATCH = `id state mySide myYes theirYes stoppedByMe myNote team { id } worker { id }
  sessions { id state visit { id state } }`;
const OPPORTUNITY = `id state eligibleWhenShown
  candidates(first: 100) { edges { node { worker { id } shownAs score reasons { words } match { id state } } } }
  notEligible { count reasons { reason count } }`;

/** Tuesday and Thursday mornings of cooking in E5, with all of it shown but the rate and what is at home. */
export const SOUGHT = {
  category: 'cooking',
  stretches: [
    { weekday: 2, from: '09:00', to: '11:00' },
    { weekday: 4, from: '09:00', to: '11:00' },
  ],
  languages: ['yiddish'],
  ratePence: 1850,
  shows: ['AREA', 'TIMES', 'SKILLS', 'LANGUAGES'],
  whereabouts: { name: 'Dovid', address: '3 Secret Mews, London E5 0XX', outwardCode: 'E5' },
};

/** The first Tuesday and its hours, as a trial session. */
export const TUESDAY = { from: '2026-11-24T09:00:00Z', to: '2026-11-24T11:00:00Z' };
export const THURSDAY = { from: '2026-11-26T09:00:00Z', to: '2026-11-26T11:00:00Z' };

/** A team of a circle that seeks someone, and workers who may be interested. */
export class Seeking {
  readonly circle: Circle;

  constructor(circle: Circle) {
    this.circle = circle;
  }

  publishes(more: Json = {}): Promise<OpportunitySeen> {
    const input = { ...SOUGHT, teamId: this.circle.teamId, ...more };
    return this.circle.owns<OpportunitySeen>('publishOpportunity', input, OPPORTUNITY);
  }

  /** The opportunity as its owner sees it now. */
  async looksAt(id: string): Promise<OpportunitySeen> {
    const { circle } = this;
    const { data, errors } = await circle.service.ask<{ _entities: OpportunitySeen[] }>(
      circle.owner,
      `query($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Opportunity { ${OPPORTUNITY} } } }`,
      { representations: [{ __typename: 'Opportunity', id }] },
      circle.as('OWNER'),
    );
    if (errors) throw new Error(String(errors[0]?.extensions.code));
    return data._entities[0] as OpportunitySeen;
  }

  /** As the owner, who may be refused. */
  owner(mutation: string, input: Json, fields = MATCH): Promise<Outcome<MatchSeen>> {
    const { circle } = this;
    return circle.does<MatchSeen>(circle.owner, mutation, input, fields, circle.as('OWNER'));
  }

  worker(person: string, mutation: string, input: Json, fields = MATCH): Promise<Outcome<MatchSeen>> {
    return this.circle.does<MatchSeen>(person, mutation, input, fields);
  }

  async openTo(person: string): Promise<{ summary: string; outwardCode: string | null }[]> {
    const { data } = await this.circle.service.ask<{
      openOpportunities: { edges: { node: { summary: string; outwardCode: string | null } }[] };
    }>(
      person,
      `{ openOpportunities(first: 100) { edges { node { id summary category outwardCode stretches { weekday } skills
        languages essentialLanguages atHome rate { pence } askedFor { who ground } publishedAt myMatch { id } } } } }`,
    );
    return data.openOpportunities.edges.map(({ node }) => node);
  }

  async matchesOf(person: string): Promise<MatchSeen[]> {
    const { data } = await this.circle.service.ask<{ myMatches: { edges: { node: MatchSeen }[] } }>(
      person,
      `{ myMatches(first: 100) { edges { node { ${MATCH} } } } }`,
    );
    return data.myMatches.edges.map(({ node }) => node);
  }

  async matchesOfTeam(): Promise<MatchSeen[]> {
    const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Team {
      matches(first: 100) { edges { node { ${MATCH} } } } } } }`;
    const team = await this.circle.askOfTeam<{ matches: { edges: { node: MatchSeen }[] } }>(query);
    return team.matches.edges.map(({ node }) => node);
  }

  /** A worker and the owner have both said yes. */
  async consented(person: string): Promise<{ opportunityId: string; matchId: string }> {
    const { id: opportunityId } = await this.publishes();
    const { ok: interest } = await this.worker(person, 'showInterest', { opportunityId });
    if (!interest) throw new Error('The interest was refused.');
    const yes = await this.owner('consentToMatch', { matchId: interest.id });
    if (yes.ok?.state !== 'CONSENTED') throw new Error(`Not mutual: ${yes.code}`);
    return { opportunityId, matchId: interest.id };
  }

  /** The owner proposes a session and the worker says yes to it. */
  async tries(
    person: string,
    matchId: string,
    window: { from: string; to: string },
  ): Promise<Outcome<MatchSeen>> {
    const { ok, code } = await this.owner('proposeTrialSession', { matchId, ...window });
    if (!ok) return { code: code ?? '' };
    const sessionId = ok.sessions.at(-1)?.id;
    return this.worker(person, 'acceptTrialSession', { matchId, sessionId });
  }

  /** They tried it out, and both want to go on. */
  async joined(person: string): Promise<{ opportunityId: string; matchId: string }> {
    const ids = await this.consented(person);
    const { matchId } = ids;
    await this.tries(person, matchId, TUESDAY);
    this.circle.service.setNow('2026-11-24T12:00:00Z');
    await this.worker(person, 'joinMatch', { matchId });
    await this.owner('joinMatch', { matchId });
    return ids;
  }
}
