import type { ReviewPack } from './pack.ts';

const guidance =
  'Statutory guidance to the Social Care (Self-directed Support) (Scotland) Act 2013, on review: at most twelve months';

/** Newest last. */
export const scotland: readonly ReviewPack[] = [
  {
    version: 'Scotland 2014-04-01',
    from: '2014-04-01',
    rules: [
      {
        subject: 'PLAN',
        first: { within: { months: 12 } },
        afterwards: { months: 12 },
        standing: 'GUIDANCE',
        source: `${guidance}. Confirm it with your authority.`,
      },
      {
        subject: 'DIRECT_PAYMENT',
        first: { within: { months: 12 } },
        afterwards: { months: 12 },
        standing: 'GUIDANCE',
        source: `${guidance}, also of the option chosen (Option 1). Confirm it with your authority.`,
      },
    ],
  },
];
