import type { RightsLine } from '../line.ts';

/** In Northern Ireland, where health and social care trusts do what councils do elsewhere. */
export const northernIreland: readonly RightsLine[] = [
  {
    key: 'assessment',
    title: 'An assessment of what you need',
    words:
      'If you may need care or support, you can ask your health and social care trust to look into it with you.',
    source: 'Health and Personal Social Services (Northern Ireland) Order 1972, article 15',
    from: '1973-10-01',
  },
  {
    key: 'direct-payment',
    title: 'The money yourself',
    words: 'You can ask the trust for the money instead of a service, and arrange your support yourself.',
    source: 'Carers and Direct Payments Act (Northern Ireland) 2002, section 8',
    from: '2004-04-19',
  },
  {
    key: 'carer',
    title: 'An assessment for whoever cares for you',
    words:
      'Family or friends who look after you can ask for an assessment of their own, and the trust must tell them so.',
    source: 'Carers and Direct Payments Act (Northern Ireland) 2002, sections 1 and 2',
    from: '2003-03-31',
  },
  {
    key: 'complaint',
    title: 'Saying that something is wrong',
    words:
      'You can complain to whoever gives the support, or to the trust; the Patient and Client Council helps you with it. If that does not settle it, the Northern Ireland Public Services Ombudsman looks at it, free of charge.',
    source: 'Health and Social Care Complaints Procedure Directions (Northern Ireland) 2009',
    from: '2009-04-01',
  },
];
