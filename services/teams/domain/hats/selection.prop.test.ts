import { readFileSync } from 'node:fs';
import { type InstantText, type PersonId, unwrap } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Membership } from '../membership.ts';
import { hatsOfNewTeam } from './catalogue.ts';
import { agreedUpon } from './full-grant.ts';
import type { Hat } from './hat.ts';
import { nominated } from './nominating.ts';
import { closesAt, offered, reachedBy, unreached } from './offer.ts';
import { describedAs, fullFrom } from './opening.ts';
import { consentSignalled, nomineeProposed, withFull } from './proposing.ts';
import type { Selection } from './selection.ts';
import { areShown, movedOn } from './steps.ts';
import { daysAfter, termFrom } from './term.ts';

const NOW: InstantText = '2026-11-23T09:00:00Z';
const people: readonly PersonId[] = ['ana', 'bea', 'cem', 'dot', 'eli'];
const places: readonly Membership[] = people.map((personId, place) => ({
  memberId: `member_${place}`,
  teamId: 'team_1',
  personId,
  kind: place === 0 ? 'OWNER' : 'PEER',
  scopes: [],
  consents: { owner: 'YES', member: 'YES' },
}));
const [rota] = hatsOfNewTeam('team_1', [], NOW) as [Hat];

function nominating(): Selection {
  const full = unwrap(movedOn(fullFrom('ana', people), 'NOMINATE', 5, NOW));
  const { groupId, slug: hat } = rota;
  return {
    id: 'selection_1',
    groupId,
    hat,
    openedBy: 'ana',
    openedAt: NOW,
    described: describedAs(rota),
    full,
  };
}

/** Everyone nominates as given, one is proposed, and nobody objects. */
function outcomeOf(choices: readonly (PersonId | undefined)[], nominee: PersonId) {
  let selection = nominating();
  for (const [place, choice] of choices.entries()) {
    const nomination = {
      personId: people[place] ?? '',
      at: NOW,
      ...(choice && { nominee: choice, reason: 'Good.' }),
    };
    const { full } = selection;
    if (full) selection = withFull(selection, unwrap(nominated(full, nomination, people)));
  }
  const memberId = `member_${people.indexOf(nominee)}` as const;
  const proposal = { nominee, memberId, reasons: 'Their reasons.', by: 'ana', at: NOW };
  selection = unwrap(nomineeProposed(selection, proposal, NOW));
  for (const personId of people) selection = unwrap(consentSignalled(selection, { personId, at: NOW }));
  return unwrap(agreedUpon(rota, selection, places, NOW)).selection.outcome;
}

const choice = fc.constantFrom(...people, undefined);
const fiveChoices = fc.array(choice, { minLength: 5, maxLength: 5 });

describe('a full selection', () => {
  it('T9: comes to the same whoever was named how often: nothing is counted, and a tie is nothing special', () => {
    fc.assert(
      fc.property(fiveChoices, fiveChoices, fc.constantFrom(...people), (some, others, nominee) => {
        expect(outcomeOf(some, nominee)).toEqual(outcomeOf(others, nominee));
      }),
      { numRuns: 100 },
    );
  });

  it('T9: shows nominations exactly when all have submitted or the window has closed', () => {
    fc.assert(
      fc.property(fc.subarray([...people]), fc.integer({ min: 0, max: 10 }), (submitted, days) => {
        let { full } = nominating();
        for (const personId of submitted)
          full = full && unwrap(nominated(full, { personId, at: NOW }, people));
        const isShown = full !== undefined && areShown(full, daysAfter(NOW, days));
        expect(isShown).toBe(submitted.length === people.length || days >= 5);
      }),
      { numRuns: 100 },
    );
  });

  it('T9: the schema has no number of nominations, votes or signals anywhere', () => {
    const schema = readFileSync(
      new URL('../../../../schema/teams/selections.graphql', import.meta.url),
      'utf8',
    );
    const numbers = [...schema.matchAll(/^ {2}(\w+)(?:\(.*\))?: (?:Int|Float)!?$/gm)].map(([, name]) => name);
    expect(new Set(numbers)).toEqual(new Set(['termWeeks', 'windowDays']));
    expect(schema).not.toMatch(/counts?:|tally|votes?:|majority|score/i);
  });
});

describe('an offer', () => {
  it('T8: never closes before everyone was reached, nor within a day of the last, nor before its window', () => {
    const channel = fc.constantFrom('APP' as const, 'LETTER' as const, 'PHONE' as const);
    fc.assert(
      fc.property(
        fc.array(channel, { minLength: 4, maxLength: 4 }),
        fc.array(fc.option(fc.integer({ min: 0, max: 20 * 24 })), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 1, max: 14 }),
        (channels, hours, days) => {
          const others = people
            .slice(1)
            .map((personId, place) => ({ personId, channel: channels[place] ?? 'APP' }));
          let offer = offered({ personId: 'ana', memberId: 'member_0' }, others, days, NOW);
          for (const [place, after] of hours.entries()) {
            if (after === null) continue;
            const at = daysAfter(NOW, Math.floor(after / 24));
            const personId = people[place + 1] ?? '';
            offer = unwrap(
              reachedBy(offer, personId, { at, channel: 'PHONE', by: 'ana' }, daysAfter(NOW, 21)),
            );
          }
          const closes = closesAt(offer);
          expect(closes === undefined).toBe(unreached(offer).length > 0);
          if (closes === undefined) return;
          expect(closes >= daysAfter(NOW, days)).toBe(true);
          for (const { reached } of offer.asked) expect(closes >= daysAfter(reached?.at ?? '', 1)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('T11: a term of weeks ends at midnight in London, on whichever side of a clock change it began', () => {
    expect(termFrom('2026-11-28T09:00:00Z', 26)).toBe('2027-05-28T23:00:00Z');
    expect(termFrom('2027-05-29T09:00:00Z', 26)).toBe('2027-11-27T00:00:00Z');
    expect(termFrom('2027-03-27T23:59:59Z', 1)).toBe('2027-04-02T23:00:00Z');
    expect(termFrom('2027-03-28T23:30:00Z', 1)).toBe('2027-04-04T23:00:00Z');
  });
});
