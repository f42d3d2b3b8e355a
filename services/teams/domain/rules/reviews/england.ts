import type { ReviewPack } from './pack.ts';

/** Newest last. */
export const england: readonly ReviewPack[] = [
  {
    version: 'England 2015-04-01',
    from: '2015-04-01',
    rules: [
      {
        subject: 'PLAN',
        first: { notBefore: { weeks: 6 }, within: { weeks: 8 } },
        afterwards: { months: 12 },
        standing: 'GUIDANCE',
        source: 'Care Act 2014, section 27; Care and Support Statutory Guidance, chapter 13.',
      },
      {
        subject: 'DIRECT_PAYMENT',
        first: { within: { months: 6 } },
        afterwards: { months: 12 },
        standing: 'LAW',
        source: 'Care and Support (Direct Payments) Regulations 2014, regulation 7(1)(a).',
      },
    ],
  },
];
