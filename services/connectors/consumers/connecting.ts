import { type Consumer, decided, type Work } from '@kith/service-kit';
import { type Connecting, unheardTeam, withWord } from '../domain/connecting/connecting.ts';
import { connectings } from '../store/connecting.ts';

const CONNECTOR = 'connector';
const isOfTeam = ({ groupId, hat }: { groupId: string; hat: string }) =>
  hat === CONNECTOR && groupId !== 'circle';

/** Keeps what was told of a team, as part of a decision. */
export async function keepConnecting(
  work: Work,
  teamId: string,
  after: (known: Connecting) => Connecting,
): Promise<void> {
  const known = (await work.get(connectings, teamId)) ?? unheardTeam(teamId);
  const next = after(known);
  if (next !== known) work.put(connectings, next);
}

/** The start of a team came to a stage: from the sixth on it is to have a connector (K8). */
export const teamStageChanged: Consumer<'TeamStageChanged'> = ({ sequence, time, data }, context) =>
  decided(context, (work) => {
    const { teamId, stage } = data;
    return keepConnecting(work, teamId, (known) =>
      withWord(known, 'stages', { at: time, sequence, ...(stage && { stage }) }),
    );
  });

/** Someone is community connector of a team for a term. */
export const hatGranted: Consumer<'HatGranted'> = ({ data }, context) =>
  decided(context, async (work) => {
    if (!isOfTeam(data)) return;
    const { groupId, personId, from, until } = data;
    await keepConnecting(work, groupId, (known) => withWord(known, 'grants', { personId, from, until }));
  });

/** They no longer are. */
export const hatEnded: Consumer<'HatEnded'> = ({ data }, context) =>
  decided(context, async (work) => {
    if (!isOfTeam(data)) return;
    const { groupId, personId, at } = data;
    await keepConnecting(work, groupId, (known) => withWord(known, 'ends', { personId, at }));
  });
