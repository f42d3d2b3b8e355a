import type { InstrumentId, LicensedInstrument } from './instrument.ts';

const notOurs = (holder: string, terms: string, url: string) =>
  ({ kind: 'REGISTERED', holder, terms, url }) as const;

const kent = notOurs(
  'University of Kent (ASCOT)',
  'Terms of redistribution are not published: register with the holder.',
  'https://www.pssru.ac.uk/ascot/',
);
const ascot = (
  id: InstrumentId,
  name: string,
  length: number,
  measure: LicensedInstrument['measure'],
): LicensedInstrument => ({
  id,
  name: `Adult Social Care Outcomes Toolkit, ${name}`,
  length,
  measure,
  licence: kent,
  isValidated: true,
  isAboutTeam: false,
});

/**
 * Instruments whose wording and tables are somebody's own. What is here is how many items each has and whom to ask; a
 * circle that registered brings the wording as its own data, which stays in its own table (E1).
 */
export const licensed: readonly LicensedInstrument[] = [
  {
    id: 'SWEMWBS',
    name: 'Short Warwick-Edinburgh Mental Wellbeing Scale',
    length: 7,
    measure: 'swemwbs',
    licence: notOurs(
      'University of Warwick and NHS Health Scotland',
      'Registration with the holder; the wording may not be passed on.',
      'https://warwick.ac.uk/fac/sci/med/research/platform/wemwbs/using/register/',
    ),
    isValidated: true,
    isAboutTeam: false,
  },
  ascot('ASCOT_SCT4', 'self-completion, four levels', 8, 'ascotSct4'),
  ascot('ASCOT_INT4', 'interview, four levels', 8, 'ascotInt4'),
  ascot('ASCOT_CARER', 'unpaid carers', 7, 'ascotCarer'),
  ascot('ASCOT_WORKFORCE', 'workforce', 8, 'ascotWorkforce'),
  {
    id: 'PERCCI',
    name: 'Person-centred community care inventory',
    length: 12,
    measure: 'percci',
    licence: notOurs(
      'the authors of PERCCI',
      'Can be downloaded; terms of redistribution are not published.',
      'https://www.arc-sl.nihr.ac.uk/',
    ),
    isValidated: true,
    isAboutTeam: false,
  },
];
