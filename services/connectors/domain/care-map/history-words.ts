import { dayInWords } from '@kith/kernel';
import { type CareMap, calledOn } from './care-map.ts';
import type { MapChange } from './change.ts';
import { statusWords } from './link.ts';

/** A change in words; people are called in it what they may be called today (K2). */
export function changeWords(map: CareMap, change: MapChange): string {
  switch (change.kind) {
    case 'NODE_PUT':
      return `On the map: ${change.node.label ?? calledOn(map, change.node.id)}.`;
    case 'NODE_REMOVED':
      return `Taken off the map: ${calledOn(map, change.nodeId)}.`;
    case 'NAMED':
      return `What ${calledOn(map, change.nodeId)} is called was changed.`;
    case 'NAME_AGREED':
      return `${capital(calledOn(map, change.nodeId))} agreed to be named.`;
    case 'NAME_WITHDRAWN':
      return `${capital(calledOn(map, change.nodeId))} no longer wants to be named.`;
    case 'LINK_PUT':
      return `The link with ${ends(map, change.link.id)} was written down: ${statusWords(firstOf(change).status)}, ${dayInWords(firstOf(change).on)}.`;
    case 'LINK_MOVED':
      return `The link with ${ends(map, change.linkId)} is “${statusWords(change.step.status)}” since ${dayInWords(change.step.on)}.`;
    case 'LINK_REVIEWED':
      return `The link with ${ends(map, change.linkId)} was looked at on ${dayInWords(change.on)}: still so.`;
    case 'AGREED':
      return agreedWords(map, change);
    default:
      return change.allowed
        ? 'Professionals with the plan may see the map.'
        : 'Professionals may no longer see the map.';
  }
}

function firstOf({ link }: Extract<MapChange, { kind: 'LINK_PUT' }>) {
  return link.steps.at(-1) ?? link.steps[0];
}

function agreedWords(map: CareMap, { linkId, side, word }: Extract<MapChange, { kind: 'AGREED' }>): string {
  const link = map.links.find(({ id }) => id === linkId);
  const who = side === 'OWNER' || !link ? 'The owner' : capital(calledOn(map, link.to));
  return word ? `${who} agreed to be introduced.` : `${who} would rather not be introduced for now.`;
}

function ends(map: CareMap, linkId: string): string {
  const link = map.links.find(({ id }) => id === linkId);
  if (!link) return 'someone';
  const to = calledOn(map, link.to);
  return link.from === 'OWNER' ? to : `${to}, from ${calledOn(map, link.from)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
