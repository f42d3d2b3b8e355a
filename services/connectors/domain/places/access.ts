/** How a place meets people, besides whether one gets in without a step. Said as it reads in a reason. */
export const accessFeatures = {
  ACCESSIBLE_TOILET: 'Accessible toilet',
  HEARING_LOOP: 'Hearing loop',
  SIGN_LANGUAGE: 'Sign language',
  SEATING: 'Somewhere to sit down',
  QUIET: 'A quiet place or time',
  DEMENTIA_FRIENDLY: 'People there know about dementia',
  PARKING: 'Parking for blue badges',
  BUS: 'A bus stop close by',
  TRANSPORT: 'They fetch you',
  COMPANION_FREE: 'Whoever comes with you pays nothing',
  DOGS: 'Assistance dogs are welcome',
} as const satisfies Readonly<Record<string, string>>;

export type AccessFeature = keyof typeof accessFeatures;
export const accessFeatureNames = Object.keys(accessFeatures) as [AccessFeature, ...AccessFeature[]];
