import { signEnvelope } from '@kith/service-kit';
import type { Asker } from '@kith/service-kit/testing';
import type { Circle, Outcome } from './circle.ts';

type Json = Record<string, unknown>;

export interface PlanSeen {
  readonly id: string;
  readonly monday: string;
  readonly state: string;
  readonly progress: number;
  readonly problem: string | null;
  readonly open: number;
  readonly openMinutes: number;
  readonly proposed: number;
  readonly proposedMinutes: number;
}

export interface ProposalSeen {
  readonly id: string;
  readonly from: string;
  readonly state: string;
  readonly mySide: string;
  readonly myYes: boolean;
  readonly theirYes: boolean;
  readonly pinned: boolean | null;
  readonly myReason: string | null;
  readonly reasons: readonly string[];
  readonly changes: readonly string[];
  readonly hours: { readonly id: string } | null;
  readonly gap: { readonly id: string; readonly state: string } | null;
  readonly worker: { readonly id: string } | null;
  readonly asksForNewPerson: boolean | null;
  readonly visit: { readonly id: string } | null;
}

const PLAN = 'id monday state progress problem open openMinutes proposed proposedMinutes';
/** What a side sees of proposed hours. */
const PROPOSED = `id from to minutes category outwardCode state mySide myYes theirYes lapsesAt pinned myReason reasons
  changes hours { id } gap { id state } worker { id } shownAs asksForNewPerson visit { id }`;

/** Somebody who looks after all teams and workers of a circle. */
export const COORDINATOR: Asker = { circleHats: ['coordinator'] };

/** The open hours of a circle, being planned. */
export class Planning {
  readonly circle: Circle;
  readonly #done = new Set<string>();

  constructor(circle: Circle) {
    this.circle = circle;
  }

  /** The coordinator asks for the circle's week; the week of 23 November 2026 unless said. */
  asks(more: Json = {}, person = 'noor', asker: Asker = COORDINATOR): Promise<Outcome<PlanSeen>> {
    return this.circle.does<PlanSeen>(person, 'askForWeekPlan', { of: '2026-11-24', ...more }, PLAN, asker);
  }

  /** Works through slices until none is left, or so many. Answers how many there were. */
  async works(most = 100): Promise<number> {
    const { service, slug } = this.circle;
    const { signing } = service.circles.keysOf(slug).private;
    let slices = 0;
    for (;;) {
      const next = (await service.sent()).filter(
        ({ id, type }) => type === 'WeekPlanAdvanced.v1' && !this.#done.has(id),
      );
      if (next.length === 0) return slices;
      for (const envelope of next) {
        if (slices >= most) return slices;
        await service.hearEnvelope(await signEnvelope(envelope, signing));
        this.#done.add(envelope.id);
        slices++;
      }
    }
  }

  /** Saturday 28 November, 09:00 to 13:00, or other hours, shown to the circle. Answers the gap. */
  async opens(more: Json = {}): Promise<string> {
    const { circle } = this;
    const before = new Set((await circle.gaps()).map(({ id }) => id));
    await circle.agrees(more);
    const gap = (await circle.gaps()).find(({ id }) => !before.has(id));
    await circle.owns('widenGap', { gapId: gap?.id, to: 'CIRCLE' }, 'step');
    return gap?.id ?? '';
  }

  /** Asks for the circle's week, and works it out. */
  async plans(more: Json = {}): Promise<PlanSeen> {
    const asked = await this.asks(more);
    if (!asked.ok) throw new Error(`Nothing was planned: ${asked.code}`);
    await this.works();
    return this.plan();
  }

  /** The circle's plan as the coordinator sees it. */
  async plan(of = '2026-11-24'): Promise<PlanSeen> {
    const query = `query($of: Date!) { weekPlan(of: $of) { ${PLAN} } }`;
    const { data, errors } = await this.circle.service.ask<{ weekPlan: PlanSeen }>(
      'noor',
      query,
      { of },
      COORDINATOR,
    );
    if (errors) throw new Error(String(errors[0]?.extensions.code));
    return data.weekPlan;
  }

  /** What is proposed to a worker. */
  async to(person: string, asker: Asker = {}): Promise<ProposalSeen[]> {
    const query = `{ myProposedHours(first: 100) { edges { node { ${PROPOSED} } } } }`;
    const { data, errors } = await this.circle.service.ask<{
      myProposedHours: { edges: { node: ProposalSeen }[] };
    }>(person, query, {}, asker);
    if (errors) throw new Error(String(errors[0]?.extensions.code));
    return data.myProposedHours.edges.map(({ node }) => node);
  }

  /** Who is proposed for the team's hours, as its owner sees it. */
  async toOwner(): Promise<ProposalSeen[]> {
    const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Team {
      proposedHours(first: 100) { edges { node { ${PROPOSED} } } } } } }`;
    const team = await this.circle.askOfTeam<{ proposedHours: { edges: { node: ProposalSeen }[] } }>(query);
    return team.proposedHours.edges.map(({ node }) => node);
  }

  worker(person: string, mutation: string, input: Json, asker: Asker = {}): Promise<Outcome<ProposalSeen>> {
    return this.circle.does<ProposalSeen>(person, mutation, input, PROPOSED, asker);
  }

  owner(mutation: string, input: Json): Promise<Outcome<ProposalSeen>> {
    const { circle } = this;
    return circle.does<ProposalSeen>(circle.owner, mutation, input, PROPOSED, circle.as('OWNER'));
  }
}
