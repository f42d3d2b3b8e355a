import type { RightsLine } from '../line.ts';

const act = (section: string) => `Social Services and Well-being (Wales) Act 2014, ${section}`;

/** In Wales. */
export const wales: readonly RightsLine[] = [
  {
    key: 'assessment',
    title: 'An assessment of what you need',
    words:
      'If you may need care or support, the council must look into it with you, and ask what matters to you. How much money you have plays no part.',
    source: act('section 19'),
    from: '2016-04-06',
  },
  {
    key: 'plan',
    title: 'A care and support plan',
    words:
      'If your needs qualify, the council makes a plan with you, keeps it under review, and gives you a copy.',
    source: act('section 54'),
    from: '2016-04-06',
  },
  {
    key: 'direct-payment',
    title: 'The money yourself',
    words: 'You can ask for the money instead of a service, and arrange your support yourself.',
    source: act('sections 50 to 52'),
    from: '2016-04-06',
  },
  {
    key: 'advocate',
    title: 'Someone who speaks up with you',
    words:
      'If you can take part only with help, and nobody suitable is there to give it, the council must find you an independent professional advocate. It costs you nothing.',
    source: 'Social Services and Well-being (Wales) Act 2014, part 10 code of practice (advocacy)',
    from: '2016-04-06',
  },
  {
    key: 'carer',
    title: 'An assessment for whoever cares for you',
    words: 'Family or friends who look after you have a right to an assessment of their own.',
    source: act('section 24'),
    from: '2016-04-06',
  },
  {
    key: 'welsh',
    title: 'In Welsh, without having to ask',
    words: 'Services in Welsh should be offered to you before you ask for them.',
    source: 'Welsh Government, More than just words, five-year plan 2022-27',
    from: '2022-08-02',
  },
  {
    key: 'complaint',
    title: 'Saying that something is wrong',
    words:
      'You can complain to whoever gives the support, or to the council. If that does not settle it, the Public Services Ombudsman for Wales looks at it, free of charge.',
    source: 'Social Services Complaints Procedure (Wales) Regulations 2014',
    from: '2014-08-01',
  },
];
