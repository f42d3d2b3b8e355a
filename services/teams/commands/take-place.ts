import { kithError, unwrap } from '@kith/kernel';
import { type Change, type CommandContext, nothingToChange } from '@kith/service-kit';
import { holdsPlace, type Membership, type Side, type Terms } from '../domain/membership.ts';
import { vetted } from '../domain/person.ts';
import { isAskedAgain, proposed } from '../domain/terms.ts';
import { storeOn, writes } from '../store/members.ts';
import { accessNotices } from './access/access-ends.ts';
import { endsWithMembership } from './due.ts';
import { membershipChanged } from './membership-changed.ts';

/**
 * Decides on one side's wish that a person be in a team. A person has one place in a team at a time, whoever spoke first.
 * `mark` notes who spoke. Throws `ID_TAKEN`, `ALREADY_MEMBER`, and what {@link proposed} refuses.
 */
export async function takePlace(
  { table, now }: Pick<CommandContext, 'table' | 'now'>,
  by: Side,
  memberId: Membership['memberId'],
  terms: Terms,
  mark: (wish: Membership) => Membership = (wish) => wish,
): Promise<Change<Membership>> {
  const store = storeOn(table);
  const earlier = await store.membershipOf(memberId);
  if (earlier && !isAskedAgain(earlier, terms)) throw kithError('ID_TAKEN');
  if (earlier) return nothingToChange(earlier);

  const place = await store.placeOf(terms.teamId, terms.personId);
  if (place && holdsPlace(place, now)) throw kithError('ALREADY_MEMBER');

  const person = await store.personOf(terms.personId);
  const wish = mark(unwrap(proposed(memberId, terms, by, now)));
  const isPaid = wish.kind === 'PAID_WORKER';
  const wished = isPaid ? vetted(wish, person?.clearUntil ?? null) : wish;
  const told = await membershipChanged(store, undefined, wished, now, {
    contact: person ?? {},
    place,
  });
  return {
    value: wished,
    writes: [
      ...told.writes,
      writes.pointer(wished),
      // A name given or a check recorded at this moment would otherwise miss this place.
      writes.samePerson(person, wished.personId),
      ...(await endsWithMembership(wished, table)),
      ...(await accessNotices(wished, table, now)),
    ],
    events: told.events,
  };
}
