import type { Catalogue } from '../language.ts';
import type { en } from './en.ts';

/** What easy English says otherwise. */
export const easy: Partial<Catalogue<typeof en>> = {
  loading: 'Please wait.',
  offlineWhat: 'There is no internet.',
  offlineFix: 'Do not worry. Nothing is lost. This page will try again.',
  signedOutFix: 'Please sign in again.',
  notUnderstoodWhat: 'This did not work.',
  notUnderstoodFix: 'Please try again in a minute. Or ask for help.',
  offlineBar: 'There is no internet. What you write about visits is kept. It is sent later.',
  seenAt: (when) => `There is no internet. This is from ${when}.`,
  broken: 'It is not your fault. Please load the page again.',
  cancel: 'Go back. Change nothing.',
};
