import { clockOf, dateOf, type InstantText, newId, type PersonId, weekdayOf } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredBy, calledOff, corrected, heldWith, putOnAgenda } from './holding.ts';
import { called, followingOf, type Meeting } from './meeting.ts';
import { personalDataIn } from './personal-data.ts';

const START: InstantText = '2026-11-25T10:00:00Z';
const people: readonly PersonId[] = ['ana', 'bea', 'cem'];
const meetingAt = (startsAt: InstantText) =>
  called(
    {
      id: newId('meeting'),
      groupId: 'circle',
      place: 'Hall',
      by: 'ana',
      calledAt: START,
      weeklyAt: clockOf(startsAt),
    },
    startsAt,
    30,
  );

const step = fc.record({
  does: fc.constantFrom('answer', 'agenda', 'close', 'correct', 'off'),
  who: fc.constantFrom(...people),
  words: fc.constantFrom('One.', 'Two.', 'Three.'),
  at: fc.constantFrom('2026-11-25T09:00:00Z', '2026-11-25T10:30:00Z', '2026-11-26T10:30:00Z'),
});

describe('a meeting', () => {
  it('T23: has minutes that never change once it is closed, whatever people do', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let meeting: Meeting = meetingAt(START);
        for (const { does, who: by, words, at } of steps) {
          const results = {
            answer: () => answeredBy(meeting, by, 'COMING', at),
            agenda: () => putOnAgenda(meeting, { itemId: newId('entry'), words, by, at }),
            close: () => heldWith(meeting, { attended: [by], minutes: words }, people, [], by, at),
            correct: () => corrected(meeting, { words, by, at }),
            off: () => calledOff(meeting, at),
          };
          const result = results[does as keyof typeof results]();
          const { held, corrections } = meeting;
          meeting = result.ok ? result.value : meeting;
          if (held) expect(meeting.held).toBe(held);
          if (held) expect(meeting.cancelledAt).toBeUndefined();
          expect(meeting.corrections.slice(0, corrections.length)).toEqual(corrections);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('T23: comes again on the same weekday at the same time on the wall, all year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 364 }),
        fc.integer({ min: 7 * 60, max: 21 * 60 }),
        fc.integer({ min: 0, max: 40 }),
        (day, minute, daysLate) => {
          const from = new Date(Date.UTC(2026, 0, 1 + day, 0, minute)).toISOString();
          const meeting = meetingAt(from);
          const now = new Date(Date.parse(from) + daysLate * 86_400_000).toISOString();
          const next = followingOf(meeting, now);
          expect(clockOf(next?.window.from ?? '')).toBe(clockOf(from));
          expect(weekdayOf(dateOf(next?.window.from ?? ''))).toBe(weekdayOf(dateOf(from)));
          expect(Date.parse(next?.window.from ?? '')).toBeGreaterThan(Date.parse(now));
          expect(followingOf(meeting, now)?.id).toBe(next?.id);
        },
      ),
    );
  });
});

describe('the check of minutes', () => {
  it('T23: finds every name of the group, wherever it stands and however it is written', () => {
    const around = fc.constantFrom('', ' ', 'We met. ', '(', 'and,', '\n');
    const name = fc.constantFrom(
      'Ines',
      'INES',
      'ines',
      'Moreira',
      'moreira',
      'O’Neill',
      "o'neill",
      'Zoe',
      'Zoë',
      'Marie',
    );
    fc.assert(
      fc.property(around, name, around, (before, said, after) => {
        const text = `${before} ${said} ${after}`;
        const found = personalDataIn(text, ['Ines Moreira', 'Anne-Marie O’Neill', 'Zoë']);
        expect(found.map(({ words }) => words)).toContain(said);
      }),
    );
  });

  it('leaves words alone that only look like a name or a number', () => {
    expect(
      personalDataIn('We will meet in May 2027 at 10:30, room 12, for £1,250.', ['Will May', 'Li Wu']),
    ).toEqual([{ kind: 'NAME', words: 'May', at: 16 }]);
  });
});
