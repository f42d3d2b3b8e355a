import { type RightsLine, readAt } from '../line.ts';

const sds = (section: string) => `Social Care (Self-directed Support) (Scotland) Act 2013, ${section}`;
const guidance = (page: number) =>
  readAt(
    `https://www.gov.scot/publications/statutory-guidance-accompany-social-care-self-directed-support-scotland-act-2013-2/pages/${page}/`,
  );

/** In Scotland. */
export const scotland: readonly RightsLine[] = [
  {
    key: 'assessment',
    title: 'An assessment of what you need',
    words:
      'If you may need care or support, the council must look into it with you and take your views into account.',
    source: 'Social Work (Scotland) Act 1968, section 12A',
    from: '1993-04-01',
    ...guidance(4),
  },
  {
    key: 'plan',
    title: 'A support plan',
    words:
      'What you and the council agree is written down: what matters to you, how it is to be reached, and what money there is for it.',
    source: `${sds('statutory guidance')}, of 2022`,
    from: '2014-04-01',
    ...guidance(11),
  },
  {
    key: 'direct-payment',
    title: 'Four ways to arrange it, and you choose',
    words:
      'The money yourself; you choose and the council or someone else holds the money; the council arranges it; or a mix of these.',
    source: sds('sections 4 and 5'),
    from: '2014-04-01',
    ...guidance(4),
  },
  {
    key: 'informed',
    title: 'Being told what each way means',
    words:
      'The council must explain the four ways to you, say where you get help with them, and tell you what money there is.',
    source: sds('section 9'),
    from: '2014-04-01',
    ...guidance(4),
  },
  {
    key: 'personal-care',
    title: 'Personal care without a charge',
    words:
      'If you are assessed as needing personal or nursing care at home, you are not charged for it, whatever your age.',
    source:
      'Community Care and Health (Scotland) Act 2002, section 1, and the Community Care (Personal Care and Nursing Care) (Scotland) Amendment (No. 2) Regulations 2018',
    from: '2019-04-01',
    ...readAt(
      'https://www2.gov.scot/Topics/Health/Support-Social-Care/Support/Adult-Social-Care/Free-Personal-Nursing-Care/Implementation-free-personal-care-under65',
    ),
  },
  {
    key: 'charges',
    title: 'What you may have to pay',
    words:
      'The council may charge for other help, such as housework, shopping or a day centre, after working out with you what you can pay.',
    source: 'Social Work (Scotland) Act 1968, section 87',
    from: '1969-11-17',
    ...readAt('https://www.legislation.gov.uk/asp/2002/5/notes/division/4/1'),
  },
  {
    key: 'advocate',
    title: 'Someone who speaks up with you',
    words:
      'If you have a mental illness, dementia, a learning disability or a brain injury, you have a right to independent advocacy, with or without a diagnosis. Others can ask for it too.',
    source: 'Mental Health (Care and Treatment) (Scotland) Act 2003, section 259',
    from: '2005-10-05',
    ...readAt('https://www.gov.scot/publications/independent-advocacy-guide-commissioners/pages/7/'),
  },
  {
    key: 'carer',
    title: 'A support plan for whoever cares for you',
    words: 'Family or friends who look after you have a right to an adult carer support plan.',
    source: 'Carers (Scotland) Act 2016, section 6',
    from: '2018-04-01',
    ...readAt('https://www.legislation.gov.uk/asp/2016/9/notes/division/4/2/1'),
  },
  {
    key: 'review',
    title: 'A look at whether it still fits',
    words:
      'Your support is looked at within a year, and when you ask. When something changes that matters to it, you are offered the choice of the four ways anew.',
    source: `${sds('section 13')}, and its statutory guidance`,
    from: '2014-04-01',
    ...guidance(11),
  },
  {
    key: 'benefits',
    title: 'Money because you need help',
    words:
      'From State Pension age, Pension Age Disability Payment, whatever you earn or own and whether or not anybody cares for you. Before it, Adult Disability Payment.',
    source: 'Social Security Scotland: www.mygov.scot/pensiondisability',
    from: '2025-04-22',
    ...readAt(
      'https://www.socialsecurity.gov.scot/guidance-resources/resources/case-transfer-guide-attendance-allowance-to-pension-age-disability-payment',
    ),
  },
  {
    key: 'carer-benefit',
    title: 'Money for whoever cares for you',
    words:
      'Someone who looks after you for 35 hours a week or more may get Carer Support Payment, if you get one of certain benefits. Ask first what it does to yours.',
    source: 'Social Security Scotland: Carer Support Payment',
    from: '2024-11-04',
    ...readAt(
      'https://www.socialsecurity.gov.scot/news-events/news/carer-support-payment-has-replaced-carers-allowance-in-scotland',
    ),
  },
  {
    key: 'complaint',
    title: 'Saying that something is wrong',
    words:
      'You can complain to whoever gives the support, to the council, or to the Care Inspectorate. If that does not settle it, the Scottish Public Services Ombudsman looks at it, free of charge, and at what was decided, too.',
    source: 'Scottish Public Services Ombudsman Act 2002, as it stands for social work since 1 April 2017',
    from: '2017-04-01',
    ...readAt('https://www.spso.org.uk/node?page=34'),
  },
];
