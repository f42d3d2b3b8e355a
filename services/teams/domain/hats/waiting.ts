import { dateOf, type InstantText, instantAt, type PersonId } from '@kith/kernel';
import { openObjections, silentIn } from '../consent-round/round.ts';
import type { Membership } from '../membership.ts';
import type { Waiting } from '../waiting.ts';
import { type Hat, hatIdOf, holdersAt } from './hat.ts';
import { closesAt, unreached } from './offer.ts';
import type { FullSelection, Selection } from './selection.ts';
import { notNominated, stepOf } from './steps.ts';

type ForMe = Omit<Waiting, 'groupId' | 'about'>;

/** What waits for someone among the hats of a group: to answer, to take part, to lead, to check in. */
export function waitingInHats(
  hats: readonly Hat[],
  selections: readonly Selection[],
  places: readonly Membership[],
  personId: PersonId,
  now: InstantText,
): Waiting[] {
  const inSelections = selections.flatMap((selection) => {
    const title = hats.find(({ slug }) => slug === selection.hat)?.title ?? selection.described.title;
    const { groupId, id: about } = selection;
    return waitingIn(selection, title, personId, now).map((one) => ({ ...one, groupId, about }));
  });
  return [...inSelections, ...hats.flatMap((hat) => checkInsDue(hat, places, personId, now))];
}

function waitingIn(selection: Selection, title: string, personId: PersonId, now: InstantText): ForMe[] {
  const { full } = selection;
  const step = stepOf(selection, now);
  if (step === 'OFFER') return waitingInOffer(selection, title, personId);
  if (!full) return [];
  const mine = full.participants.includes(personId) ? asParticipant(full, step, title, personId, now) : [];
  const leads = ['DESCRIBE', 'REASONS', 'INFORMATION', 'CHANGE', 'PROPOSE', 'RESOLVE', 'AGREED'].includes(
    step,
  );
  const lead: ForMe = {
    kind: 'FACILITATE',
    words: `The selection for the hat “${title}” waits for you to lead on.`,
    since: full.proposal?.at ?? selection.openedAt,
  };
  return full.facilitator === personId && leads ? [...mine, lead] : mine;
}

function waitingInOffer({ offer }: Selection, title: string, personId: PersonId): ForMe[] {
  if (!offer) return [];
  const until = closesAt(offer);
  const since = offer.offeredAt;
  if (offer.personId === personId) {
    const words = `Not everyone knows yet that you offer to hold the hat “${title}”.`;
    return unreached(offer).length > 0 ? [{ kind: 'REACH_OTHERS', words, since }] : [];
  }
  if (!offer.asked.some((one) => one.personId === personId)) return [];
  const words = `Someone offers to hold the hat “${title}”. You may object.`;
  return [{ kind: 'HAT_OFFER', words, since, ...(until && { until }) }];
}

function asParticipant(
  full: FullSelection,
  step: ReturnType<typeof stepOf>,
  title: string,
  personId: PersonId,
  now: InstantText,
): ForMe[] {
  const { nominationsCloseAt: until, proposal } = full;
  const since = proposal?.at ?? now;
  if (step === 'NOMINATE' && notNominated(full).includes(personId)) {
    const words = `Whom do you think fit for the hat “${title}”, and why?`;
    return [{ kind: 'NOMINATION_DUE', words, since, ...(until && { until }) }];
  }
  if (step === 'CHANGE') {
    const words = `You may change whom you named for the hat “${title}”.`;
    return [{ kind: 'CHANGE_ROUND', words, since }];
  }
  if (!proposal) return [];
  if (step === 'CONSENT' && silentIn(proposal.round).includes(personId)) {
    return [
      {
        kind: 'CONSENT_DUE',
        words: `Someone is proposed for the hat “${title}”. Can you live with it?`,
        since,
      },
    ];
  }
  const own = openObjections(proposal.round, now).find((one) => one.personId === personId);
  if (!own || own.resolutions.length === 0) return [];
  const words = `Something was done about your objection on the hat “${title}”. Is it met?`;
  return [{ kind: 'OBJECTION_TO_CLEAR', words, since: own.resolutions.at(-1)?.at ?? since }];
}

function checkInsDue(
  hat: Hat,
  places: readonly Membership[],
  personId: PersonId,
  now: InstantText,
): Waiting[] {
  const own = holdersAt(hat, places, now).filter((holder) => holder.personId === personId);
  return own
    .filter(({ checkInDue }) => checkInDue <= dateOf(now))
    .map(({ checkInDue, until }) => ({
      kind: 'HAT_CHECK_IN',
      groupId: hat.groupId,
      about: hatIdOf(hat),
      words: `A check-in on the hat “${hat.title}” is due.`,
      since: instantAt(checkInDue, '00:00'),
      until,
    }));
}
