import type { InstantText, PersonId } from '@kith/kernel';
import { unwrap } from '@kith/kernel';
import { describe, expect, it } from 'vitest';
import type { Membership } from '../membership.ts';
import { hatsOfNewTeam } from './catalogue.ts';
import type { Hat, Holder } from './hat.ts';
import { offered } from './offer.ts';
import { describedAs, fullFrom } from './opening.ts';
import { consentSignalled, nomineeProposed, remedied } from './proposing.ts';
import type { FullSelection, Selection } from './selection.ts';
import { waitingInHats } from './waiting.ts';

const NOW: InstantText = '2026-11-23T09:00:00Z';
const people: readonly PersonId[] = ['ana', 'bea', 'cem'];
const places: readonly Membership[] = people.map((personId, place) => ({
  memberId: `member_${place}`,
  teamId: 'team_1',
  personId,
  kind: place === 0 ? 'OWNER' : 'PEER',
  scopes: [],
  consents: { owner: 'YES', member: 'YES' },
}));
const [rota] = hatsOfNewTeam('team_1', [], NOW) as [Hat];
const made = (more: Partial<Selection>): Selection => ({
  id: 'selection_1',
  groupId: 'team_1',
  hat: 'rota',
  openedBy: 'ana',
  openedAt: NOW,
  described: describedAs(rota),
  ...more,
});
const full = (more: Partial<FullSelection>) => made({ full: { ...fullFrom('ana', people), ...more } });
const kindsFor = (selection: Selection, now = NOW) =>
  Object.fromEntries(
    people.map((person) => [
      person,
      waitingInHats([rota], [selection], places, person, now).map(({ kind }) => kind),
    ]),
  );

describe('what waits for whom among hats', () => {
  it('T8: an offer waits for the others, and for whoever offered while someone is not reached', () => {
    const others = places.map(
      ({ personId }) => ({ personId, channel: personId === 'cem' ? 'LETTER' : 'APP' }) as const,
    );
    const selection = made({ offer: offered({ personId: 'ana', memberId: 'member_0' }, others, 5, NOW) });
    expect(kindsFor(selection)).toEqual({ ana: ['REACH_OTHERS'], bea: ['HAT_OFFER'], cem: ['HAT_OFFER'] });
  });

  it('T9: each step waits for those whose turn it is', () => {
    const nominations = [{ personId: 'ana', at: NOW }];
    expect(kindsFor(full({}))).toEqual({ ana: ['FACILITATE'], bea: [], cem: [] });
    expect(kindsFor(full({ step: 'NOMINATE', nominations }))).toEqual({
      ana: [],
      bea: ['NOMINATION_DUE'],
      cem: ['NOMINATION_DUE'],
    });
    expect(kindsFor(full({ step: 'CHANGE' }))).toMatchObject({ bea: ['CHANGE_ROUND'] });
    let selection = full({ step: 'PROPOSE' });
    const proposal = { nominee: 'bea', memberId: 'member_1', reasons: 'Hers.', by: 'ana', at: NOW } as const;
    selection = unwrap(nomineeProposed(selection, proposal, NOW));
    selection = unwrap(consentSignalled(selection, { personId: 'bea', at: NOW }));
    expect(kindsFor(selection)).toEqual({ ana: ['CONSENT_DUE'], bea: [], cem: ['CONSENT_DUE'] });
    selection = unwrap(consentSignalled(selection, { personId: 'ana', at: NOW }));
    selection = unwrap(consentSignalled(selection, { personId: 'cem', objection: 'Not yet.', at: NOW }));
    expect(kindsFor(selection)).toEqual({ ana: ['FACILITATE'], bea: [], cem: [] });
    const remedy = { verb: 'MEASURE', words: 'In May.', by: 'ana', at: NOW } as const;
    selection = unwrap(remedied(selection, 'cem', remedy));
    expect(kindsFor(selection)).toMatchObject({ cem: ['OBJECTION_TO_CLEAR'] });
  });

  it('T11: a check-in waits for the holder from its day on', () => {
    const holder: Holder = {
      personId: 'bea',
      memberId: 'member_1',
      from: NOW,
      until: '2027-05-23T23:00:00Z',
      agreedUntil: '2027-05-23T23:00:00Z',
      selectionId: 'selection_0',
      checkInDue: '2027-01-18',
    };
    const held = { ...rota, holders: [holder] };
    const kinds = (now: InstantText) => waitingInHats([held], [], places, 'bea', now).map(({ kind }) => kind);
    expect(kinds('2027-01-17T23:59:59Z')).toEqual([]);
    expect(kinds('2027-01-18T00:00:00Z')).toEqual(['HAT_CHECK_IN']);
  });
});
