/**
 * What flows along a link of a care map, in words people use on paper too. A link may carry several; the first is the
 * one it is drawn under.
 */
export const careTypeList = [
  { type: 'COMPANY', words: 'company', asked: 'keeps me company' },
  { type: 'EMOTIONAL', words: 'listening', asked: 'listens, comforts' },
  { type: 'PRACTICAL', words: 'practical help', asked: 'helps with things to do' },
  { type: 'PERSONAL', words: 'personal care', asked: 'helps me wash, dress, eat' },
  { type: 'PAID_CARE', words: 'paid care', asked: 'is paid to help me' },
  { type: 'GETTING_ABOUT', words: 'getting about', asked: 'takes me places' },
  { type: 'SHARED_INTEREST', words: 'shared interest', asked: 'shares something I like' },
  { type: 'BELONGING', words: 'belonging', asked: 'is where I belong: faith, club, work' },
  { type: 'INFORMATION', words: 'information', asked: 'tells me what I need to know' },
  { type: 'GIVING', words: 'giving', asked: 'is someone I help myself' },
] as const;

export type CareType = (typeof careTypeList)[number]['type'];

export const careTypes = careTypeList.map(({ type }) => type) as [CareType, ...CareType[]];

/** Where the list comes from. */
export const careTypesSource =
  'From 2026-11-22: the kinds of care co-ops wrote beside links on their maps (emotional, practical, paid), and what people named besides when they mapped on paper; row K2.';

/** A kind of care in words. */
export function careWords(type: CareType): string {
  return careTypeList.find((one) => one.type === type)?.words ?? type;
}
