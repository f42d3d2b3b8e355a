import { expect, it } from 'vitest';
import { matchingBench } from './testing/circle.ts';
import { acceptedNextDoor } from './testing/next-door.ts';

const bench = matchingBench();

it('one request is followed over two circles: what the neighbour does because of it carries its correlation id, too', async () => {
  const { host, home } = await acceptedNextDoor(bench);
  const there = await host.service.sent();
  const here = await home.service.sent();
  const accepted = there.find(({ type }) => type.startsWith('CoverAccepted'));
  const { correlationid, id } = accepted ?? {};
  expect(correlationid).toBeTruthy();

  const followed = here.filter((event) => event.correlationid === correlationid);
  expect(followed.map(({ type }) => type)).toContain('VisitBooked.v1');
  for (const event of followed) {
    expect(event).toMatchObject({ circle: 'clapton', causationid: id });
  }
  // The claim before it was another request, of another circle's person.
  const claimed = here.find(({ type }) => type.startsWith('CoverClaimed'));
  expect(claimed?.correlationid).not.toBe(correlationid);
  const heard = there.filter((event) => event.correlationid === claimed?.correlationid);
  expect(heard.every(({ causationid }) => causationid === claimed?.id)).toBe(true);
});
