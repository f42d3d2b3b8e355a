import { describe, expect, it } from 'vitest';
import { connectors } from '../worlds/connectors.ts';
import { evaluation } from '../worlds/evaluation.ts';
import { matching } from '../worlds/matching.ts';
import { national } from '../worlds/national.ts';
import { pay } from '../worlds/pay.ts';
import { teams } from '../worlds/teams.ts';
import { knockAtAllDoors } from './matrix.ts';

describe.each([teams, matching, pay, evaluation, connectors, national])('the doors of $service', (ground) => {
  it('let in whom docs/access.md says, and nobody else', { timeout: 600_000 }, async () => {
    const from = process.cpuUsage();
    const { wrong, untried, unturned } = await knockAtAllDoors(ground);
    console.log(ground.service, Math.round(process.cpuUsage(from).user / 1000), 'ms of CPU');
    expect({ wrong, untried, unturned }).toEqual({ wrong: [], untried: {}, unturned: [] });
  });
});
