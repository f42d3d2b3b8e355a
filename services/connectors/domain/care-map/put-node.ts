import { type Id, ok, refusal, refused } from '@kith/kernel';
import { problem, wordOf } from '../teams/word.ts';
import { type CareMap, MOST_NODES, nodeOn, shownOn } from './care-map.ts';
import { type Author, called, changed, type Doing, type Draft } from './draft.ts';
import type { MapNode, NameConsent, Naming, NodeKind, PersonRelation } from './node.ts';

/** A node as someone enters it. */
export interface NodeFacts {
  readonly id: Id<'node'>;
  readonly kind: NodeKind;
  readonly relation?: PersonRelation | undefined;
  /** Of a person: one name; nothing takes it off. */
  readonly firstName?: string | undefined;
  readonly label?: string | undefined;
  readonly placeId?: Id<'place'> | undefined;
  /** A person's whole name, with their consent to it. */
  readonly agreed?: NameAgreed | undefined;
}

/** What a person agreed to be called, and how they said so. */
export interface NameAgreed {
  readonly name: string;
  readonly heard: NameConsent['heard'];
}

/**
 * Puts someone or something on the map, or mends what is there; the same again changes nothing (K2). Refusals: `BAD_INPUT`
 * for a person with more than a relation and a first name, or a thing with them; `ID_TAKEN` for what was taken off the
 * map; `TOO_LARGE`.
 */
export function putNode(facts: NodeFacts, author: Author): Doing {
  return (draft) => {
    const wrong = wrongIn(facts, draft.map);
    if (wrong) return wrong;
    const { id, kind, relation, label, placeId } = facts;
    const node: MapNode =
      kind === 'PERSON'
        ? { id, kind, relation: relation ?? 'ACQUAINTANCE' }
        : { id, kind, label: label ?? '', ...(placeId && { placeId }) };
    const known = nodeOn(draft.map, id);
    const after = known && isSame(known, node) ? draft : changed(draft, { kind: 'NODE_PUT', node });
    const named = withFirstName(after, facts);
    return facts.agreed ? agreeToName(id, facts.agreed, author)(named) : ok(named);
  };
}

/** A person agreed to be called by their name: who says so, how they heard it and when is kept with it (K2). */
export function agreeToName(nodeId: Id<'node'>, { name, heard }: NameAgreed, author: Author): Doing {
  return (draft) => {
    if (nodeOn(draft.map, nodeId)?.kind !== 'PERSON') return refused(refusal('NOT_FOUND'));
    const naming = draft.map.names[nodeId];
    if (naming?.agreed?.name === name && naming.agreed.consent.heard.on === heard.on) return ok(draft);
    const word = wordOf({ by: author.by, heard }, false, author.now);
    if (!word.ok) return word;
    const agreed = { name, consent: { ...word.value, heard } };
    return ok(called(draft, nodeId, { ...naming, agreed }, { kind: 'NAME_AGREED', nodeId }));
  };
}

/** A person takes back that they may be named: from now on they are what they are to the owner, everywhere (K2). */
export function withdrawName(nodeId: Id<'node'>): Doing {
  return (draft) => {
    if (nodeOn(draft.map, nodeId)?.kind !== 'PERSON') return refused(refusal('NOT_FOUND'));
    if (!draft.map.names[nodeId]) return ok(draft);
    return ok(called(draft, nodeId, undefined, { kind: 'NAME_WITHDRAWN', nodeId }));
  };
}

/** Takes someone or something off the map: its name goes, what was done with it stays in the history (K2). */
export function removeNode(nodeId: Id<'node'>): Doing {
  return (draft) => {
    const node = draft.map.nodes.find(({ id }) => id === nodeId);
    if (!node) return refused(refusal('NOT_FOUND'));
    if (node.removed) return ok(draft);
    return ok(called(draft, nodeId, undefined, { kind: 'NODE_REMOVED', nodeId }));
  };
}

function withFirstName(draft: Draft, { id, kind, firstName }: NodeFacts): Draft {
  const naming = draft.map.names[id];
  if (kind !== 'PERSON' || naming?.firstName === firstName) return draft;
  const { firstName: _, ...rest } = naming ?? {};
  const after: Naming = { ...rest, ...(firstName !== undefined && { firstName }) };
  return called(draft, id, after.firstName || after.agreed ? after : undefined, {
    kind: 'NAMED',
    nodeId: id,
  });
}

function wrongIn({ id, kind, relation, firstName, label, placeId, agreed }: NodeFacts, map: CareMap) {
  const known = map.nodes.find((node) => node.id === id);
  if (known?.removed) return refused(refusal('ID_TAKEN'));
  if (!known && shownOn(map).nodes.length >= MOST_NODES) return refused(refusal('TOO_LARGE'));
  if (known && (known.kind === 'PERSON') !== (kind === 'PERSON'))
    return problem('kind', 'A person stays a person, and nothing else becomes one');
  if (kind === 'PERSON') {
    if (!relation) return problem('relation', 'Say what they are to the person supported');
    if (label !== undefined)
      return problem('label', 'A person goes by a first name until they agree to more');
    return placeId && problem('placeId', 'A place holds no person');
  }
  if (relation || firstName || agreed) return problem('kind', 'Only a person has these');
  return label === undefined ? problem('label', 'Say what it is called') : undefined;
}

function isSame(a: MapNode, b: MapNode): boolean {
  return a.kind === b.kind && a.relation === b.relation && a.label === b.label && a.placeId === b.placeId;
}
