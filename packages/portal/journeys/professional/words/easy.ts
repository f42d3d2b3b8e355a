import type { Catalogue } from '../../../app/words/language.ts';
import type { en } from './en.ts';

/** What easy English says otherwise. */
export const easy: Partial<Catalogue<typeof en>> = {
  waits: 'Please answer',
  nothingWaits: 'Nothing to answer.',
  haveItHint: 'Then they know that you got it.',
  once: 'You can only decide once.',
};
