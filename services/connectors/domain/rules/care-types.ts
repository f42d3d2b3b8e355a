/**
 * What flows along a link of a care map, in words people use on paper too. A link may carry several; the first is the
 * one it is drawn under.
 *
 * In force from 22 November 2026. Source: the kinds of care co-ops wrote beside links on their own maps (emotional,
 * practical, paid), and what people named besides when they mapped on paper; row K2.
 */
export const careTypeList = [
  { type: 'COMPANY', words: 'company', asked: 'keeps me company' },
  { type: 'EMOTIONAL', words: 'listening', asked: 'listens, comforts' },
  { type: 'PRACTICAL', words: 'practical help', asked: 'gets things done' },
  { type: 'PERSONAL', words: 'personal care', asked: 'washing, dressing, eating' },
  { type: 'PAID_CARE', words: 'paid care', asked: 'is paid for it' },
  { type: 'GETTING_ABOUT', words: 'getting about', asked: 'takes me places' },
  { type: 'SHARED_INTEREST', words: 'shared interest', asked: 'shares something I like' },
  { type: 'BELONGING', words: 'belonging', asked: 'faith, club, work' },
  { type: 'INFORMATION', words: 'information', asked: 'tells me what I need' },
  { type: 'GIVING', words: 'giving', asked: 'I help them' },
] as const;

export type CareType = (typeof careTypeList)[number]['type'];

export const careTypes = careTypeList.map(({ type }) => type) as [CareType, ...CareType[]];

/** A kind of care in words. */
export function careWords(type: CareType): string {
  return careTypeList.find((one) => one.type === type)?.words ?? type;
}
