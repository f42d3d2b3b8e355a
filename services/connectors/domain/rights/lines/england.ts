import type { RightsLine } from '../line.ts';

const act = (section: string) => `Care Act 2014, ${section}`;

/** In England. */
export const england: readonly RightsLine[] = [
  {
    key: 'assessment',
    title: 'An assessment of what you need',
    words:
      'If you may need care or support, the council must look into it with you. It does not matter how much money you have, or what they think they can offer.',
    source: act('section 9'),
    from: '2015-04-01',
  },
  {
    key: 'plan',
    title: 'A plan, and a personal budget',
    words:
      'If your needs qualify, the council makes a plan together with you and tells you what it costs to meet them. You get a copy.',
    source: act('sections 24 to 26'),
    from: '2015-04-01',
  },
  {
    key: 'direct-payment',
    title: 'The money yourself',
    words:
      'You can ask for the money instead of a service, and arrange your support yourself; or have an organisation hold it for you. You can change your mind.',
    source: act('sections 31 and 32'),
    from: '2015-04-01',
  },
  {
    key: 'advocate',
    title: 'Someone who speaks up with you',
    words:
      'If taking part is hard for you and you have nobody suitable to help, the council must find you an independent advocate. It costs you nothing.',
    source: act('sections 67 and 68'),
    from: '2015-04-01',
  },
  {
    key: 'carer',
    title: 'An assessment for whoever cares for you',
    words:
      'Family or friends who look after you have a right to an assessment of their own: what it takes, what they want to go on doing, and what would help them.',
    source: act('section 10'),
    from: '2015-04-01',
  },
  {
    key: 'review',
    title: 'A look at whether it still fits',
    words: 'The council must look at your plan regularly, and when you reasonably ask for it.',
    source: act('section 27'),
    from: '2015-04-01',
  },
  {
    key: 'complaint',
    title: 'Saying that something is wrong',
    words:
      'You can complain to whoever gives the support, or to the council. If that does not settle it, the Local Government and Social Care Ombudsman looks at it, free of charge.',
    source:
      'Local Authority Social Services and National Health Service Complaints (England) Regulations 2009',
    from: '2009-04-01',
  },
];
