import type { Catalogue } from '../../../app/words/language.ts';
import type { en } from './en.ts';

/** What easy English says otherwise. */
export const easy: Partial<Catalogue<typeof en>> = {
  sureCannot: 'Can you not go to this visit? The team will know at once. Someone else is looked for.',
  logLead: 'How long were you there? Is the number right? Then save.',
  saved: 'Saved. Now the person is asked.',
  keptHere: 'Saved on this phone. It is sent when there is internet.',
  hoursLead: 'You can say yes to these hours. Then the person is asked.',
  claimHere: 'You get the address when the person says yes.',
  claimed: 'You said yes. Please wait for the answer.',
  trueRateWhy: 'Your pay for all hours you worked. Also hours that were not paid.',
  whenLead: 'You choose when you work. Nobody else.',
  passportLead: 'Here you choose what another circle can see about you. You can stop it at any time.',
  timeLead: 'All your hours together. The law says how much is too much.',
};
