import type { Objection } from '../domain/consent-round/round.ts';
import type { EnteredConsent } from '../domain/entered-consent.ts';
import type { PersonParent } from './parents.ts';

/** How people of a group are shown. */
export type Shown = (personId: string) => PersonParent;

/** Words that somebody entered for another, with who did. */
export function enteredIn(entered: EnteredConsent | undefined, who: Shown) {
  return entered ? { ...entered, by: who(entered.by) } : null;
}

/** An objection, of a selection or a proposal alike. */
export function objectionIn({ personId, entered, clearedVia, resolutions, ...rest }: Objection, who: Shown) {
  return {
    ...rest,
    person: who(personId),
    entered: enteredIn(entered, who),
    clearedVia: enteredIn(clearedVia, who),
    resolutions: resolutions.map((done) => ({ ...done, by: who(done.by) })),
  };
}
