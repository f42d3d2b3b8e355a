import { describe, expect, it } from 'vitest';
import { connectors } from '../worlds/connectors.ts';
import { evaluation } from '../worlds/evaluation.ts';
import { matching } from '../worlds/matching.ts';
import { national } from '../worlds/national.ts';
import { pay } from '../worlds/pay.ts';
import { teams } from '../worlds/teams.ts';
import { knockAtAllDoors } from './matrix.ts';

/**
 * What is stricter than the page, because it looks at more than what somebody is: service → who and what, as the test says
 * it, and why.
 */
const stricter: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pay: {
    'a worker with the hat budget may not seeCharges':
      'P13: who is paid from the money does not keep an eye on it',
    'a worker with the hat budget may not seeFunding': 'P13',
    'a worker with the hat budget may not seeInvoices': 'P13',
  },
};

/** What tells somebody more where others have let them in, and opens no door by itself: operation → where it is shown. */
const together: Readonly<Record<string, string>> = {
  'section.knowAll': 'beside section.readAll and the audiences: services/teams/profile*.test.ts',
};

describe.each([teams, matching, pay, evaluation, connectors, national])('the doors of $service', (ground) => {
  it('let in whom docs/access.md says, and nobody else', { timeout: 600_000 }, async () => {
    const from = process.cpuUsage();
    const { wrong, untried, unturned } = await knockAtAllDoors(ground);
    console.log(ground.service, Math.round(process.cpuUsage(from).user / 1000), 'ms of CPU');
    const known = Object.keys(stricter[ground.service] ?? {});
    const isKnown = (found: string) => known.some((one) => found.startsWith(one));
    expect({
      wrong: wrong.filter((one) => !isKnown(one)),
      untried: Object.fromEntries(Object.entries(untried).filter(([one]) => !(one in together))),
      unturned: unturned.filter((one) => !(one in together)),
    }).toEqual({
      wrong: [],
      untried: {},
      unturned: [],
    });
  });
});
