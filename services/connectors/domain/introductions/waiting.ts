import { addDays, dateOf, type InstantText } from '@kith/kernel';
import { type CareMap, calledOn, nodeOn, shownOn } from '../care-map/care-map.ts';
import { isolationPrompt } from '../care-map/isolation.ts';
import { type MapLink, statusOf } from '../care-map/link.ts';
import { type Ladder, stateOf } from '../ladder/ladder.ts';
import { isQuiet, whatAndWhere } from '../ladder/suggest.ts';
import { connectingRule } from '../rules/connecting.ts';

export type WaitingKind =
  | 'MAP_TO_MAKE'
  | 'MAP_TO_LOOK_AT'
  | 'AGREEMENT_TO_ASK'
  | 'INTRODUCTION_TO_MAKE'
  | 'INTRODUCTION_TO_FOLLOW'
  | 'LINK_TO_REVIEW'
  | 'BUDDY_TO_FIND';

/** Something that waits for a team's connector, in words. */
export interface Waiting {
  readonly kind: WaitingKind;
  readonly about?: string;
  readonly words: string;
}

/** What waits for the connector of a team, in the order of its map. Nothing of a ladder that rests or is quiet (K4, K5, K10). */
export function waitingForConnector(map: CareMap, ladder: Ladder, now: InstantText): Waiting[] {
  const { nodes, links } = shownOn(map);
  if (nodes.length === 0)
    return [
      {
        kind: 'MAP_TO_MAKE',
        words: 'Nobody has mapped yet who and what is around them. There is a sheet to print.',
      },
    ];
  const prompt = isolationPrompt(map, now);
  return [
    ...(prompt ? [{ kind: 'MAP_TO_LOOK_AT' as const, words: prompt }] : []),
    ...links.flatMap((link) => waitingOf(map, link, now) ?? []),
    ...buddiesToFind(ladder, now),
  ];
}

function waitingOf(map: CareMap, link: MapLink, now: InstantText): Waiting | undefined {
  const today = dateOf(now);
  const { followUpDays, reviewDays } = connectingRule(now);
  const called = calledOn(map, link.to);
  const status = statusOf(link);
  const said = (kind: WaitingKind, words: string): Waiting => ({ kind, about: link.id, words });
  if (status === 'POTENTIAL') {
    return isAgreed(map, link)
      ? said('INTRODUCTION_TO_MAKE', `Everyone has said yes: you could introduce ${called}.`)
      : said(
          'AGREEMENT_TO_ASK',
          `When it fits, you could ask whether an introduction to ${called} is welcome.`,
        );
  }
  if (status === 'INTRODUCED' && today >= addDays(link.steps.at(-1)?.on ?? today, followUpDays))
    return said('INTRODUCTION_TO_FOLLOW', `They met a while ago: how was it with ${called}?`);
  if (status !== 'INACTIVE' && today > addDays(link.reviewedOn, reviewDays))
    return said('LINK_TO_REVIEW', `Nobody has looked for a while whether it is still so with ${called}.`);
  return undefined;
}

function isAgreed(map: CareMap, { to, introduction }: MapLink): boolean {
  const { OWNER, OTHER } = introduction?.agreed ?? {};
  return OWNER !== undefined && (OTHER !== undefined || nodeOn(map, to)?.kind !== 'PERSON');
}

function buddiesToFind(ladder: Ladder, now: InstantText): Waiting[] {
  if (ladder.paused || isQuiet(ladder, now)) return [];
  return ladder.outings
    .filter((outing) => stateOf(outing) === 'OPEN' && outing.buddy?.answer?.says === 'NO')
    .map((outing) => ({
      kind: 'BUDDY_TO_FIND' as const,
      about: outing.id,
      words: `Whoever was asked cannot come along this time: ${whatAndWhere(outing)}.`,
    }));
}
