import {
  type CircleFacts,
  type CircleKeys,
  circleFacts,
  circleKeys,
  type NeighbourFacts,
  neighbourFacts,
  type OwnFacts,
  ownFacts,
} from '@kith/contracts';
import type { CircleSlug, DateText } from '@kith/kernel';
import type { JWK } from 'jose';
import type { Parameters } from './parameters.ts';

/** Whom a circle can talk to, and with which keys. */
export interface Neighbourhood {
  /** What is known of the circle itself: its name, and whose rules it is under. */
  own(): Promise<OwnFacts>;
  /** Neighbours this circle has an agreement with, live or not (F11). */
  neighbours(): Promise<readonly NeighbourFacts[]>;
  /** Neighbours whose agreement is live on a day. */
  liveOn(date: DateText): Promise<readonly NeighbourFacts[]>;
  /** The public keys of a circle this one listens to, or nothing. */
  keysOf(circle: CircleSlug): Promise<CircleKeys | undefined>;
  /** The national co-op's public keys. */
  nationalKeys(): Promise<CircleKeys>;
  /** This circle's private key for what is sealed to it. */
  sealingKey(): Promise<JWK>;
  /** This circle's private key for what it signs. */
  signingKey(): Promise<JWK>;
  /** Every circle of the co-op; for the national service only. */
  circles(): Promise<readonly CircleFacts[]>;
}

/** Reads the neighbourhood of a circle from its parameters. */
export function neighbourhoodOf(circle: CircleSlug, parameters: Parameters): Neighbourhood {
  async function own(): Promise<OwnFacts> {
    return ownFacts.parse(JSON.parse(await parameters.get(`/kith/${circle}/circle`)));
  }

  async function neighbours(): Promise<readonly NeighbourFacts[]> {
    const found = await parameters.below(`/kith/${circle}/neighbours`);
    return [...found.values()].map((text) => neighbourFacts.parse(JSON.parse(text)));
  }

  async function liveOn(date: DateText): Promise<readonly NeighbourFacts[]> {
    return (await neighbours()).filter(({ agreement }) => agreement.from <= date && date < agreement.until);
  }

  async function circles(): Promise<readonly CircleFacts[]> {
    const found = await parameters.below('/kith/circles');
    return [...found.values()].map((text) => circleFacts.parse(JSON.parse(text)));
  }

  async function keysOf(other: CircleSlug): Promise<CircleKeys | undefined> {
    const known = circle === 'national' ? await circles() : await neighbours();
    return known.find(({ slug }) => slug === other)?.keys;
  }

  async function nationalKeys(): Promise<CircleKeys> {
    const facts = JSON.parse(await parameters.get(`/kith/${circle}/national`)) as { keys: unknown };
    return circleKeys.parse(facts.keys);
  }

  const privateKey = async (use: string): Promise<JWK> =>
    JSON.parse(await parameters.get(`/kith/${circle}/keys/${use}`));

  return {
    own,
    neighbours,
    liveOn,
    circles,
    keysOf,
    nationalKeys,
    sealingKey: () => privateKey('sealing'),
    signingKey: () => privateKey('signing'),
  };
}
