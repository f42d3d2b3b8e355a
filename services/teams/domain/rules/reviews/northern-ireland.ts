import type { ReviewPack } from './pack.ts';

/** Newest last. Of direct payments no rule was found: their reviews are not dated here. */
export const northernIreland: readonly ReviewPack[] = [
  {
    version: 'Northern Ireland 2010-03-11',
    from: '2010-03-11',
    rules: [
      {
        subject: 'PLAN',
        first: { within: { months: 12 } },
        afterwards: { months: 12 },
        standing: 'GUIDANCE',
        source:
          'Circular HSC (ECCU) 1/2010 on care management: a formal review once a year at least. Confirm it with your trust.',
      },
    ],
  },
];
