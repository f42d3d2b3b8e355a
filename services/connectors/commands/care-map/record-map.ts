import { createHash } from 'node:crypto';
import { dateOf, type Id, kithError, unwrap } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { type CareMap, emptyMap } from '../../domain/care-map/care-map.ts';
import { type Author, allOf } from '../../domain/care-map/draft.ts';
import type { EntryMode } from '../../domain/care-map/entry.ts';
import { type LinkFacts, putLink } from '../../domain/care-map/put-link.ts';
import { type NodeFacts, putNode } from '../../domain/care-map/put-node.ts';
import { problem } from '../../domain/teams/word.ts';
import { careMaps, keyedSheets } from '../../store/care-map.ts';
import { changeMapIn } from './change-map.ts';
import { withPlaceName } from './places-of-map.ts';

/** A sheet of the mapping exercise, as it is keyed in. */
export interface Sheet {
  readonly id: Id<'mapping'>;
  readonly mode: EntryMode;
  readonly nodes: readonly NodeFacts[];
  readonly links: readonly LinkFacts[];
}

/**
 * Keys in many at once, all or nothing (K2). The same sheet again changes nothing; another under its id is `ID_TAKEN`.
 * Throws `TEAM_CLOSED`, `BAD_INPUT` for a sheet filled in on a day to come, and what is refused of any of its lines.
 */
export function recordMap(
  context: CommandContext,
  teamId: string,
  author: Author,
  { id, mode, ...said }: Sheet,
): Promise<CareMap> {
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([mode, said]))
    .digest('hex');
  return change(context, async (work) => {
    const known = await work.get(keyedSheets, teamId, id);
    if (known && known.fingerprint !== fingerprint) throw kithError('ID_TAKEN');
    if (known) return (await work.get(careMaps, teamId)) ?? emptyMap(teamId);
    if (mode.mode === 'PAPER' && mode.filledOn > dateOf(context.now))
      return unwrap(problem('filledOn', 'It cannot lie ahead'));
    const nodes = await Promise.all(said.nodes.map((facts) => withPlaceName(context.table, facts)));
    const doing = allOf([
      ...nodes.map((facts) => putNode(facts, author)),
      ...said.links.map((facts) => putLink(facts, author)),
    ]);
    const map = await changeMapIn(work, { teamId, author, mode, doing });
    work.put(keyedSheets, { teamId, id, fingerprint });
    return map;
  });
}
