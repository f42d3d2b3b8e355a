import type { Exclusion } from '../../domain/opportunities/assessment.ts';

/** Why an opportunity could not be agreed with someone, as anyone may read it. */
export const inWords: Readonly<Record<Exclusion, string>> = {
  NOT_AVAILABLE: 'not for these hours, there',
  CHECK_NOT_CLEAR: 'no check that is clear',
  TRAINING_MISSING: 'the training this team needs is not confirmed',
  SKILL_MISSING: 'a skill it takes is missing',
  LANGUAGE_MISSING: 'a language it takes is missing',
  NOT_BEARABLE: 'something is there that they cannot be around',
  NOT_FOR_VOLUNTEERS: 'not for volunteers and peers',
};
