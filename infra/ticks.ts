/** Which services of a circle do something by the clock, and when. Nothing of the CDK: what a month costs is worked out from it, too. */
export const circleTicks = [
  { service: 'teams', tick: 'Daily' },
  { service: 'matching', tick: 'Daily' },
  { service: 'matching', tick: 'Hourly' },
  { service: 'pay', tick: 'Daily' },
  { service: 'pay', tick: 'Hourly' },
  { service: 'evaluation', tick: 'Daily' },
  { service: 'connectors', tick: 'EveryFiveMinutes' },
] as const;

/** How often a tick comes in a mean month. */
export const timesAMonth = {
  EveryFiveMinutes: 8_766,
  Hourly: 730.5,
  Daily: 30.4375,
} as const satisfies Readonly<Record<(typeof circleTicks)[number]['tick'], number>>;
