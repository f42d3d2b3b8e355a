import { expect, it } from 'vitest';
import { bench } from './testing/bench.ts';
import { doingsOf } from './testing/doings.ts';
import { teamsOf } from './testing/team-of.ts';

const afterTheMeeting = bench.seeded(async (service) => {
  const teams = teamsOf(service);
  const does = doingsOf(service);
  await teams.introduce('bernice');
  const groupId = await teams.team('bernice');
  const when = { groupId, startsAt: '2026-11-25T10:00:00Z', lengthMinutes: 30, place: 'Kitchen' };
  const { id: meetingId } = await does('bernice', 'scheduleMeeting', when, 'id');
  service.setNow('2026-11-25T10:35:00Z');
  const account = { meetingId, attended: ['bernice'], minutes: 'We met.' };
  await does('bernice', 'closeMeeting', account, 'id');
  return meetingId;
});

it('T23: corrections without end are refused with a code once they are more than can be kept, and nothing is lost', async () => {
  const { service, seed: meetingId } = await afterTheMeeting();
  const does = doingsOf(service);
  const correct = (number: number) => {
    // Letters of three bytes each: what counts is what the table has to hold.
    const words = `${number} ${'€'.repeat(3_990)}`;
    return does('bernice', 'correctMinutes', { meetingId, words }, 'corrections { words }');
  };
  let kept = 0;
  let said = await correct(kept);
  while (!said.code && kept < 60) said = await correct(++kept);
  expect(said.code).toBe('TOO_LARGE');
  const { data } = await service.ask(
    'bernice',
    'query($id: ID!) { meeting(id: $id) { minutes corrections { words } } }',
    { id: meetingId },
  );
  expect(data).toMatchObject({ meeting: { minutes: 'We met.', corrections: { length: kept } } });
});
