import { addDays, dateOf, newId } from '../../../packages/kernel/index.ts';
import { interestNames } from '../../../services/connectors/domain/places/interests.ts';
import { type AskCircle, NOW } from '../circles.ts';

const RECORD = 'mutation ($input: RecordGatheringInput!) { recordGathering(input: $input) { soon { day } } }';
const ANSWER = 'mutation ($input: AnswerGatheringInput!) { answerGathering(input: $input) { going } }';
const AREAS = ['E5', 'E8', 'E9', 'N16', 'N1'];

/** Fills a circle's programme: so many events, weekly, monthly and on once; every fourth is full the next time. */
export async function fillProgramme(circle: AskCircle, count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    const input = eventOf(number);
    const { recordGathering } = await circle<{ recordGathering: { soon: { day: string }[] } }>(
      'cora',
      RECORD,
      input,
    );
    const [next] = recordGathering.soon;
    if (number % 4 !== 0 || !next) continue;
    for (const person of ['ann', 'bob'])
      await circle(person, ANSWER, { gatheringId: input.id, day: next.day, comes: true });
  }
}

function eventOf(number: number) {
  const startsOn = addDays(dateOf(NOW), 1 + (number % 28));
  const rule = ['FREQ=WEEKLY', 'FREQ=MONTHLY;BYDAY=1TU', undefined][number % 3];
  const from = `${String(9 + (number % 10)).padStart(2, '0')}:30`;
  // Steps that have nothing in common with the lengths of the lists, so that everything meets everything.
  const interests = [
    ...new Set([number * 7, number * 13 + 5].map((step) => interestNames[step % interestNames.length])),
  ];
  return {
    id: newId('gathering'),
    title: `Event ${number}`,
    about: 'Something to do together',
    address: `${number} Low Street`,
    outwardCode: AREAS[number % AREAS.length],
    stepFree: number % 4 !== 1,
    interests,
    session: { startsOn, from, minutes: 90, ...(rule && { rule }) },
    capacity: 2,
    costPence: 0,
  };
}
