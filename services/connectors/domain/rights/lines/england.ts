import { type RightsLine, readAt } from '../line.ts';

const act = (section: string) => `Care Act 2014, ${section}`;
const law = (part: string) => readAt(`https://www.legislation.gov.uk/ukpga/2014/23/${part}`);

/** In England. */
export const england: readonly RightsLine[] = [
  {
    key: 'information',
    title: 'Being told what there is',
    words:
      'The council must have a service that tells you what care and support there is, how to get it, and how to raise a worry about somebody’s safety.',
    source: act('section 4'),
    from: '2015-04-01',
    ...readAt('https://careact.trixonline.co.uk/chapter/providing-information-and-advice'),
  },
  {
    key: 'assessment',
    title: 'An assessment of what you need',
    words:
      'If you may need care or support, the council must look into it with you. It does not matter how much money you have, or how much help you may turn out to need.',
    source: act('section 9'),
    from: '2015-04-01',
    ...law('notes/division/5/1/3'),
  },
  {
    key: 'plan',
    title: 'A plan, and a personal budget',
    words:
      'If your needs qualify, the council makes a plan together with you, and the plan says what it costs to meet them. You get a copy.',
    source: act('sections 24 to 26'),
    from: '2015-04-01',
    ...law('section/25'),
  },
  {
    key: 'direct-payment',
    title: 'The money yourself',
    words:
      'You can ask for the money instead of a service, and arrange your support yourself; or have it paid to someone you name. You can change your mind.',
    source: act('sections 31 and 32'),
    from: '2015-04-01',
    ...law('section/31'),
  },
  {
    key: 'charges',
    title: 'What you may have to pay',
    words:
      'The council may charge for care, but never more than it costs them, and only after working out with you what you can pay. The assessment itself is free.',
    source: act('sections 14 and 17'),
    from: '2015-04-01',
    ...law('notes/division/5/1/4'),
  },
  {
    key: 'advocate',
    title: 'Someone who speaks up with you',
    words:
      'If taking part is very hard for you and you have nobody suitable to help, the council must find you an independent advocate.',
    source: act('sections 67 and 68'),
    from: '2015-04-01',
    ...law('part/1/crossheading/independent-advocacy-support'),
  },
  {
    key: 'carer',
    title: 'An assessment for whoever cares for you',
    words:
      'Family or friends who look after you have a right to an assessment of their own: what it takes, what they want to go on doing, and what would help them.',
    source: act('section 10'),
    from: '2015-04-01',
    ...law('part/1/crossheading/assessing-needs'),
  },
  {
    key: 'review',
    title: 'A look at whether it still fits',
    words: 'The council must keep your plan under review, and look at it when you reasonably ask.',
    source: act('section 27'),
    from: '2015-04-01',
    ...law('section/27'),
  },
  {
    key: 'benefits',
    title: 'Money because you need help',
    words:
      'From State Pension age, Attendance Allowance, whatever you earn or own and whether or not anybody helps you yet. Before it, Personal Independence Payment.',
    source: 'Attendance Allowance and Personal Independence Payment: www.gov.uk/attendance-allowance',
    from: '2013-04-08',
    ...readAt('https://workingfamilies.org.uk/?p=45532'),
  },
  {
    key: 'carer-benefit',
    title: 'Money for whoever cares for you',
    words:
      'Someone who looks after you for 35 hours a week or more may get Carer’s Allowance, if you get one of certain benefits. Ask first what it does to yours.',
    source: 'Carer’s Allowance: www.gov.uk/carers-allowance',
    from: '2003-04-01',
  },
  {
    key: 'complaint',
    title: 'Saying that something is wrong',
    words:
      'You can complain to whoever gives the support, or to the council. If that does not settle it, the Local Government and Social Care Ombudsman looks at it, free of charge.',
    source:
      'Local Authority Social Services and National Health Service Complaints (England) Regulations 2009 (SI 2009/309)',
    from: '2009-04-01',
    ...readAt('https://www.legislation.gov.uk/uksi/2009/309/note'),
  },
];
