import { type RightsLine, readAt } from '../line.ts';

const act = (section: string) => `Social Services and Well-being (Wales) Act 2014, ${section}`;
const law = (part: string) => readAt(`https://www.legislation.gov.uk/anaw/2014/4/${part}`);

/** In Wales. */
export const wales: readonly RightsLine[] = [
  {
    key: 'information',
    title: 'Being told what there is',
    words:
      'The council must have a service that gives you information, advice and help with finding care and support.',
    source: act('section 17'),
    from: '2016-04-06',
    ...law('notes/contents'),
  },
  {
    key: 'assessment',
    title: 'An assessment of what you need',
    words:
      'If you may need care or support, the council must look into it with you, and ask what matters to you. How much money you have plays no part.',
    source: act('section 19'),
    from: '2016-04-06',
    ...law('notes/contents'),
  },
  {
    key: 'plan',
    title: 'A care and support plan',
    words: 'If your needs qualify, the council makes a plan with you and gives you a copy.',
    source: act('section 54'),
    from: '2016-04-06',
  },
  {
    key: 'direct-payment',
    title: 'The money yourself',
    words: 'You can ask for the money instead of a service, and arrange your support yourself.',
    // The Act of 2025 put what was section 50 into 49A and 50, and widened to whom it may be paid.
    source: `${act('sections 49A to 53')}, as the Health and Social Care (Wales) Act 2025 left them`,
    from: '2016-04-06',
    ...law('section/51'),
  },
  {
    key: 'charges',
    title: 'What you may have to pay',
    words:
      'The council may charge, after working out with you what you can pay. For care at home there is a most that anyone can be asked to pay in a week, the same all over Wales. Ask how much it is now.',
    source: 'Care and Support (Charging) (Wales) Regulations 2015 (WSI 2015/1843)',
    from: '2016-04-06',
    ...readAt(
      'https://www.gov.wales/written-statement-raising-weekly-maximum-charge-adult-non-residential-care-and-support',
    ),
  },
  {
    key: 'advocate',
    title: 'Someone who speaks up with you',
    words:
      'If you can take part only with help, and nobody suitable is there to give it, the council must find you an independent professional advocate.',
    source: 'Social Services and Well-being (Wales) Act 2014, part 10 code of practice (advocacy)',
    from: '2016-04-06',
    ...readAt('https://lukeclements.co.uk/rhydian-social-welfare-law-in-wales/independent-advocacy'),
  },
  {
    key: 'carer',
    title: 'An assessment for whoever cares for you',
    words: 'Family or friends who look after you have a right to an assessment of their own.',
    source: act('section 24'),
    from: '2016-04-06',
    ...law('notes/contents'),
  },
  {
    key: 'review',
    title: 'A look at whether it still fits',
    words:
      'The council must keep your plan under review, and assess you again when something changed that matters to it.',
    source: act('section 54'),
    from: '2016-04-06',
  },
  {
    key: 'welsh',
    title: 'In Welsh, without having to ask',
    words: 'Services in Welsh should be offered to you before you ask for them.',
    source: 'Welsh Government, More than just words, plan for 2022 to 2027',
    from: '2022-08-02',
    ...readAt('https://www.gov.wales/written-statement-update-more-just-words-2022-27'),
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
      'You can complain to whoever gives the support, or to the council, and ask for somebody from outside the council to look into it. If that does not settle it, the Public Services Ombudsman for Wales looks at it, free of charge.',
    source: 'Social Services Complaints Procedure (Wales) Regulations 2014 (WSI 2014/1794)',
    from: '2014-08-01',
    ...readAt('https://gweddill.gov.wales/topics/health/socialcare/complaints/?lang=en'),
  },
];
