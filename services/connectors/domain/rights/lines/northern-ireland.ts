import { type RightsLine, readAt } from '../line.ts';

const act = (section: string) => `Carers and Direct Payments Act (Northern Ireland) 2002, ${section}`;
const COMPLAIN =
  'You can complain to whoever gives the support, or to the trust; the Patient and Client Council helps you with it.';
const OMBUDSMAN =
  'If that does not settle it, the Northern Ireland Public Services Ombudsman looks at it, free of charge.';

/** In Northern Ireland, where health and social care trusts do what councils do elsewhere. */
export const northernIreland: readonly RightsLine[] = [
  {
    key: 'information',
    title: 'Being told what there is',
    words:
      'The trust must publish what help there is for people who are ill or disabled, and tell you of other help that may concern you.',
    source: 'Chronically Sick and Disabled Persons (Northern Ireland) Act 1978, section 1',
    from: '1978-07-31',
    ...readAt('https://www.legislation.gov.uk/ukpga/1978/53'),
  },
  {
    key: 'assessment',
    title: 'An assessment of what you need',
    words:
      'If you may need care or support, ask your health and social care trust to look into it with you. They should not refuse because of your money, or because they think you will not qualify.',
    // No Act says so for everybody, as the Law Centre NI points out; the trust's duty follows from what it has to provide.
    source: 'Health and Personal Social Services (Northern Ireland) Order 1972, article 15',
    from: '1973-10-01',
    ...readAt(
      'https://www.citizensadvice.org.uk/nireland/family/looking-after-people/social-care-and-support-ni/',
    ),
  },
  {
    key: 'plan',
    title: 'A care plan',
    words:
      'If you qualify, whoever assessed you writes a care plan with you: what you need, who does what, and when it is looked at again. Ask for a copy, and for the name of whoever is responsible.',
    // The Department's circular HSC (ECCU) 1/2010 is said to be behind it; we have not seen it.
    source: 'The trusts’ own practice, as the Alzheimer’s Society describes it',
    from: '2010-03-11',
    ...readAt('https://www.alzheimers.org.uk/get-support/legal-financial/care-plans-northern-ireland'),
  },
  {
    key: 'direct-payment',
    title: 'The money yourself',
    words:
      'You can ask the trust for the money instead of a service, and arrange your support yourself; or have the trust or somebody else hold it while you decide.',
    source: `${act('section 8')}, and the Personal Social Services and Children’s Services (Direct Payments) Regulations (Northern Ireland) 2004`,
    from: '2004-04-19',
    ...readAt('https://www.legislation.gov.uk/nisr/2004/120/note/made'),
  },
  {
    key: 'charges',
    title: 'What you may have to pay',
    words:
      'Help at home is mostly free of charge, and always from your 75th birthday; meals that are brought to you are not. The trust may ask what you can pay before you are 75.',
    source: 'Health and Personal Social Services (Northern Ireland) Order 1972, article 15',
    from: '1973-10-01',
    ...readAt(
      'https://www.alzheimers.org.uk/get-support/legal-financial/paying-care-northern-ireland-support-home',
    ),
  },
  {
    key: 'advocate',
    title: 'Someone who speaks up with you',
    words:
      'No law gives everyone an advocate here. The Patient and Client Council speaks up with you, free of charge, when you complain; your trust can say who else does.',
    source: 'Health and Social Care (Reform) Act (Northern Ireland) 2009, section 17',
    from: '2009-04-01',
    ...readAt('https://www.legislation.gov.uk/nia/2009/1/section/17'),
  },
  {
    key: 'carer',
    title: 'An assessment for whoever cares for you',
    words:
      'Family or friends who look after you can ask for an assessment of their own, and the trust must tell them that they can.',
    source: act('sections 1, 2 and 7'),
    from: '2003-03-31',
    ...readAt('https://www.legislation.gov.uk/nia/2002/6'),
  },
  {
    key: 'review',
    title: 'A look at whether it still fits',
    words:
      'Your care plan says when it is looked at again, mostly after half a year and then each year. Ask sooner when something changes.',
    source: 'The trusts’ own practice, as the Alzheimer’s Society describes it',
    from: '2010-03-11',
    ...readAt(
      'https://www.alzheimers.org.uk/get-support/legal-financial/assessment-care-support-northern-ireland-reviews-complaints',
    ),
  },
  {
    key: 'benefits',
    title: 'Money because you need help',
    words:
      'From State Pension age, Attendance Allowance, whatever you earn or own and whether or not anybody helps you yet. Before it, Personal Independence Payment.',
    source: 'Department for Communities: www.nidirect.gov.uk/articles/attendance-allowance',
    from: '2016-06-20',
    ...readAt('https://www.nidirect.gov.uk/articles/attendance-allowance'),
  },
  {
    key: 'carer-benefit',
    title: 'Money for whoever cares for you',
    words:
      'Someone who looks after you for 35 hours a week or more may get Carer’s Allowance, if you get one of certain benefits. Ask first what it does to yours.',
    source: 'Department for Communities: www.nidirect.gov.uk/articles/introduction-carers-allowance',
    from: '2003-04-01',
    ...readAt('https://www.nidirect.gov.uk/articles/introduction-carers-allowance'),
  },
  {
    key: 'complaint',
    title: 'Saying that something is wrong',
    words: `${COMPLAIN} ${OMBUDSMAN}`,
    source: 'Health and Social Care Complaints Procedure Directions (Northern Ireland) 2009',
    from: '2009-04-01',
    until: '2026-01-01',
    ...readAt(
      'https://www.autism.org.uk/about/benefits-care/letters-and-complaints/adults-northern-ireland.aspx',
    ),
  },
  {
    key: 'complaint',
    title: 'Saying that something is wrong',
    words: `${COMPLAIN} You should hear within 5 working days, or within 20 if it has to be looked into. ${OMBUDSMAN}`,
    source:
      'Public Services Ombudsman Act (Northern Ireland) 2016, part 3: model procedure for health and social care',
    from: '2026-01-01',
    ...readAt(
      'https://www.nipso.org.uk/service-providers/complaints-standards/model-complaints-handling-procedures',
    ),
  },
];
