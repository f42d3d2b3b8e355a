import type { RightsLine } from '../line.ts';

const sds = (section: string) => `Social Care (Self-directed Support) (Scotland) Act 2013, ${section}`;

/** In Scotland. */
export const scotland: readonly RightsLine[] = [
  {
    key: 'assessment',
    title: 'An assessment of what you need',
    words:
      'If you may need care or support, the council must look into it with you and take your views into account.',
    source: 'Social Work (Scotland) Act 1968, section 12A',
    from: '1993-04-01',
  },
  {
    key: 'direct-payment',
    title: 'Four ways to arrange it, and you choose',
    words:
      'The money yourself; you choose and the council or someone else holds the money; the council arranges it; or a mix of these.',
    source: sds('section 4'),
    from: '2014-04-01',
  },
  {
    key: 'informed',
    title: 'Being told what each way means',
    words:
      'The council must explain the four ways to you, say where you get help with them, and tell you what money there is.',
    source: sds('section 9'),
    from: '2014-04-01',
  },
  {
    key: 'personal-care',
    title: 'Personal care without a charge',
    words:
      'If you are assessed as needing personal or nursing care at home, you are not charged for it, whatever your age.',
    source: 'Community Care and Health (Scotland) Act 2002, as extended to adults under 65 from 1 April 2019',
    from: '2019-04-01',
  },
  {
    key: 'advocate',
    title: 'Someone who speaks up with you',
    words:
      'If you have a mental disorder, which includes dementia and a learning disability, you have a right to independent advocacy. Others can ask for it too.',
    source: 'Mental Health (Care and Treatment) (Scotland) Act 2003, section 259',
    from: '2005-10-05',
  },
  {
    key: 'carer',
    title: 'A support plan for whoever cares for you',
    words: 'Family or friends who look after you have a right to an adult carer support plan.',
    source: 'Carers (Scotland) Act 2016, section 6',
    from: '2018-04-01',
  },
  {
    key: 'complaint',
    title: 'Saying that something is wrong',
    words:
      'You can complain to whoever gives the support, to the council, or to the Care Inspectorate. If that does not settle it, the Scottish Public Services Ombudsman looks at it, free of charge.',
    source: 'Scottish Public Services Ombudsman Act 2002',
    from: '2002-10-23',
  },
];
