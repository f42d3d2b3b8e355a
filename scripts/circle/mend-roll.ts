import { awsCall, type Where } from '../lib/aws-call.ts';
import { itemsOf } from '../lib/table-copies.ts';

interface Keys {
  readonly pk?: { readonly S?: string };
  readonly sk?: { readonly S?: string };
}

/** Under this key the service teams keeps the list of all teams there ever were. */
const ROLL = 'TEAMS';
const TEAM = /#(team_[0-9A-Z]{26})$/;

/**
 * Enters teams in the list of all teams that were begun before there was one: a circle that closes asks that list who is
 * left (F12), and must not overlook anybody. Answers how many; run again, none.
 */
export async function mendRoll(where: Where, slug: string): Promise<number> {
  const table = `kith-${slug}-teams`;
  const teams = new Set<string>();
  const listed = new Set<string>();
  for await (const page of itemsOf(where, table)) {
    for (const { pk, sk } of page as readonly Keys[]) {
      if (pk?.S === ROLL && sk?.S) listed.add(sk.S);
      const [, teamId] = TEAM.exec(pk?.S ?? '') ?? [];
      if (teamId && sk?.S === 'TEAM') teams.add(teamId);
    }
  }
  const missing = [...teams].filter((teamId) => !listed.has(teamId));
  for (const teamId of missing) {
    const Item = { pk: { S: ROLL }, sk: { S: teamId }, teamId: { S: teamId }, version: { N: '1' } };
    const body = { TableName: table, Item };
    await awsCall(where, { service: 'dynamodb', target: 'DynamoDB_20120810.PutItem', body });
  }
  return missing.length;
}
