import type { Envelope } from '@kith/contracts';
import { sameId } from '@kith/kernel';
import type { Item } from '@kith/service-kit';
import type { Occurrence } from '../../services/matching/domain/occurrence.ts';
import type { PassportGrant } from '../../services/matching/domain/passport.ts';

const KINDS: Readonly<Record<string, string>> = {
  claim: 'claim',
  offer: 'offer',
  agreed: 'hours',
  team: 'team',
  opportunity: 'opportunity',
  match: 'match',
  trial: 'session',
};

/** Words for ids, so that what happened can be read: `claim 3`, `Sat 28 Nov 10:00 of team 1`. */
export class Names {
  readonly #known = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  /** Learns what ids mean from an item as it is written. */
  learn(item: Item): void {
    const { value } = item as Item & { value?: unknown };
    if (item.sk === 'GAP') {
      const { id, teamId, window } = value as Occurrence;
      if (!this.#known.has(id)) this.#known.set(id, `${whenOf(window.from)} of ${this.of(teamId)}`);
    }
    if (item.sk.startsWith('PASSPORT#')) {
      const { workerId, circle, pairwiseId } = value as PassportGrant;
      this.#known.set(pairwiseId, `${person(workerId)} as ${circle} knows them`);
    }
  }

  of(id: string): string {
    const known = this.#known.get(id);
    if (known) return known;
    const [kind = ''] = id.split('_');
    if (id.startsWith('~')) return person(id);
    if (kind === 'visit') {
      const claim = this.#known.get(sameId('claim', id as `visit_${string}`));
      const gap = this.#known.get(sameId('gap', id as `visit_${string}`));
      const session = this.#known.get(sameId('trial', id as `visit_${string}`));
      const of = claim ?? session;
      return `the visit ${of ? `of ${of}` : gap ? `on ${gap}` : id}`;
    }
    const word = KINDS[kind];
    if (!word) return id;
    const number = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, number);
    this.#known.set(id, `${word} ${number}`);
    return `${word} ${number}`;
  }

  /** A message, by its type and what it is about. */
  ofMessage({ type, data, circle, audience }: Envelope): string {
    const about = ['claimId', 'offerId', 'visitId', 'gapId', 'workerId', 'personId', 'teamId']
      .map((name) => data[name])
      .find((id) => typeof id === 'string');
    const from = audience.length > 0 ? ` from ${circle}` : '';
    return `${type.split('.')[0]}${from} about ${about ? this.of(String(about)) : 'nobody'}`;
  }
}

/** `Sat 28 Nov 10:00`, in UTC. */
export function whenOf(instant: string): string {
  const date = new Date(instant).toUTCString();
  return `${date.slice(0, 3)} ${date.slice(5, 11)} ${date.slice(17, 22)}`;
}

function person(id: string): string {
  const [, circle, name] = /^~([a-z-]+)\/(.+)~$/.exec(id) ?? [];
  return name ? `${name} of ${circle}` : id;
}
