import type { Id } from '@kith/kernel';
import type { Word } from '../teams/word.ts';

export const nodeKinds = ['PERSON', 'GROUP', 'PLACE', 'ORGANISATION', 'STATUTORY'] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** What a person is to the owner: all that is shown of someone who has not agreed to more. */
export const relationList = [
  { relation: 'PARTNER', words: 'partner' },
  { relation: 'PARENT', words: 'mother or father' },
  { relation: 'CHILD', words: 'daughter or son' },
  { relation: 'SIBLING', words: 'sister or brother' },
  { relation: 'RELATIVE', words: 'relative' },
  { relation: 'FRIEND', words: 'friend' },
  { relation: 'NEIGHBOUR', words: 'neighbour' },
  { relation: 'COLLEAGUE', words: 'someone from work' },
  { relation: 'VOLUNTEER', words: 'volunteer' },
  { relation: 'FELLOW_MEMBER', words: 'someone from a group' },
  { relation: 'CARE_WORKER', words: 'care worker' },
  { relation: 'PROFESSIONAL', words: 'professional' },
  { relation: 'ACQUAINTANCE', words: 'someone they meet' },
] as const;
export const relations = relationList.map(({ relation }) => relation) as [
  PersonRelation,
  ...PersonRelation[],
];
export type PersonRelation = (typeof relationList)[number]['relation'];

/** Someone or something around the owner. What a person is called is kept apart from it: see {@link Naming}. */
export interface MapNode {
  readonly id: Id<'node'>;
  readonly kind: NodeKind;
  /** Of a person, always; of nothing else. */
  readonly relation?: PersonRelation;
  /** Of what is no person. */
  readonly label?: string;
  /** The place of the circle's asset map it stands for; never of a person. */
  readonly placeId?: Id<'place'>;
  /** It was taken off the map: what was said of it stays in the history. */
  readonly removed?: true;
}

/** That a person may be called by their name on this map: who says they agreed, how they did, and when (K2). */
export interface NameConsent extends Word {
  readonly heard: NonNullable<Word['heard']>;
}

/** What a person is called. Kept once and outside the history, so that it can be taken back everywhere. */
export interface Naming {
  readonly firstName?: string;
  /** Only ever with their consent. */
  readonly agreed?: { readonly name: string; readonly consent: NameConsent };
}

/** The words of a relation. */
function relationWords(relation: PersonRelation): string {
  return relationList.find((one) => one.relation === relation)?.words ?? 'someone they meet';
}

/** What is shown of a node: people by what they are to the owner, by first name, or as they agreed to be called (K2). */
export function labelOf(node: MapNode, naming: Naming = {}): string {
  if (node.kind !== 'PERSON') return node.label ?? 'Somewhere';
  const what = relationWords(node.relation ?? 'ACQUAINTANCE');
  if (node.removed) return `a ${what}`;
  const name = naming.agreed?.name ?? naming.firstName;
  return name ? `${name}, ${what}` : `a ${what}`;
}

/** The shortest that tells it from others in a picture. */
export function shortLabelOf(node: MapNode, naming: Naming = {}): string {
  if (node.kind !== 'PERSON') return node.label ?? 'Somewhere';
  return naming.agreed?.name ?? naming.firstName ?? relationWords(node.relation ?? 'ACQUAINTANCE');
}
