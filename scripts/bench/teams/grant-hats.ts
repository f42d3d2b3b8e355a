import type { BenchTeam } from './seed-teams.ts';

/** The steps by which a hat comes to its holder, as the operations that take them. */
const step = (name: string, input: string) =>
  `mutation($input: ${input}!) { ${name}(input: $input) { id step outcome { granted } } }`;
const OPEN = step('openSelection', 'OpenSelectionInput');
const MOVE = step('moveSelectionOn', 'MoveSelectionOnInput');
const NOMINATE = step('nominate', 'NominateInput');
const PROPOSE = step('proposeNominee', 'ProposeNomineeInput');
const SIGNAL = step('signalConsent', 'SignalConsentInput');
const CONCLUDE = step('concludeSelection', 'ConcludeSelectionInput');
const OFFER = step('offerToHold', 'OfferToHoldInput');

type Answer = Readonly<Record<string, { readonly id: string }>>;

/** Brings a selection among all members to where its last step grants the hat; answers that step. */
export async function readyToGrant(team: BenchTeam, hat: string): Promise<() => Promise<unknown>> {
  const { ask, owner, members, teamId } = team;
  const everyone = [owner, ...members];
  const nomineeId = members[1] as string;
  const opened = await ask<Answer>(owner, OPEN, { hatId: `${teamId}.${hat}`, facilitatorId: owner });
  const selectionId = opened.openSelection?.id as string;
  await ask(owner, MOVE, { selectionId, to: 'NOMINATE' });
  for (const person of everyone)
    await ask(person, NOMINATE, { selectionId, nomineeId, reason: 'Knows all.' });
  await ask(owner, PROPOSE, { selectionId, nomineeId, reasons: 'Knows all.' });
  for (const person of everyone) await ask(person, SIGNAL, { selectionId });
  return () => ask(owner, CONCLUDE, { selectionId });
}

/** Someone offers to hold a hat: the grant is written ahead, for when nobody objects. */
export function offering({ ask, members, teamId }: BenchTeam, hat: string): () => Promise<unknown> {
  return () => ask(members[0] as string, OFFER, { hatId: `${teamId}.${hat}` });
}
