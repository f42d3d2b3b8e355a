import { newId } from '@kith/kernel';
import { serviceBench } from '@kith/service-kit/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { askedByCode } from './store/rounds.ts';
import { openRound, part, RoundOf } from './testing/round-of.ts';

const bench = serviceBench({ service: 'evaluation', subgraph: definition, consumers });
const people = ['sadie', 'dina', 'ravi', 'ana'];

const ready = bench.seeded(async (circle) => {
  const { roundId, teams } = await openRound(circle, [
    { OWNER: ['sadie'], FAMILY_FRIEND: ['dina'], PAID_WORKER: ['ravi'], VOLUNTEER: ['ana'] },
  ]);
  return { roundId, teams };
});

/** What people do in a round, in any order. */
const acts = fc.array(
  fc.record({
    what: fc.constantFrom('answer', 'key', 'proxy', 'skip', 'link'),
    by: fc.constantFrom(...people),
    about: fc.constantFrom(...people),
    happy: fc.integer({ min: 0, max: 10 }),
  }),
  { maxLength: 12 },
);

async function act(
  round: RoundOf,
  { what, by, about, happy }: { what: string; by: string; about: string; happy: number },
) {
  const { roundId, teams } = round;
  const asker = RoundOf.in(teams, 'VOLUNTEER', ['checkin']);
  const parts = [part({ happy }), part({ safety: 1 + (happy % 5) }, teams[0])];
  const sent = 'round { id }';
  if (what === 'answer') return round.answers(by, parts, { agreesToShow: teams });
  if (what === 'skip') return round.does(by, 'skipRound', { roundId }, sent);
  if (what === 'link') return round.does(by, 'makeRoundLink', { roundId, personId: about }, 'path', asker);
  if (what === 'proxy') {
    const input = { roundId, personId: about, relationship: 'FRIEND', parts };
    return round.does(by, 'answerRoundForSomeone', input, sent, asker);
  }
  const query = 'query ($input: RoundFormInput!) { it: roundForm(input: $input) { code } }';
  const form = await round.asks<{ code: string }>(by, query, { input: { roundId, personId: about } }, asker);
  return round.does(by, 'keyRoundAnswers', { roundId, code: form.code, mode: 'PAPER', parts }, sent, asker);
}

describe('answers', () => {
  it('E8, E12: whatever people do, no item ever holds a person and an answer, and after the results nothing leads from one to the other', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (all) => {
        const { service, seed } = await ready();
        const round = new RoundOf(service, seed.roundId, seed.teams);
        for (const each of all) await act(round, each);
        const before = (await service.items()).map((item) => JSON.stringify(item));
        const holdsPerson = (text: string) =>
          people.some((person) => text.includes(`"${person}"`) || text.includes(`#${person}"`));
        expect(before.filter((text) => text.includes('"answers"') && holdsPerson(text))).toEqual([]);
        const codes = before.flatMap((text) => text.match(/"sk":"SHEET#(\w+)"/)?.[1] ?? []);
        await round.ends();
        const after = (await service.items()).map((item) => JSON.stringify(item));
        expect(
          after.filter((text) => text.includes('"answers"') || codes.some((code) => text.includes(code))),
        ).toEqual([]);
        for (const code of codes)
          expect(await askedByCode(service.table, round.roundId, code)).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  });

  it('E8: nobody but the person themselves reads what an answer comes to', async () => {
    const { service, seed } = await ready();
    const round = new RoundOf(service, seed.roundId, seed.teams);
    await round.answers('sadie', [part({ happy: 3 })]);
    const query = 'query ($id: ID!) { it: myRoundScores(roundId: $id) { value } }';
    const asker = { circleHats: ['commons_coordinator'], ...RoundOf.in(round.teams, 'OWNER', ['checkin']) };
    for (const person of ['dina', 'ravi', 'ana', 'gwen']) {
      expect(await round.asks(person, query, { id: round.roundId }, asker)).toEqual([]);
    }
    expect(await round.asks('sadie', query, { id: newId('round') })).toEqual([]);
  });
});
