import type { EventData, TrueMembers } from '@kith/contracts';
import { publishCount } from '@kith/disclosure';
import { seal } from '@kith/service-kit';
import type { Asker, ServiceUnderTest } from '@kith/service-kit/testing';

export const secretary = { circleHats: ['secretary'] };
export const librarian = { circleHats: ['librarian'] };

/** Asks something. Answers the first field of it, or the code it is refused with. */
export async function ask(
  national: ServiceUnderTest,
  query: string,
  variables: Record<string, unknown> = {},
  asker: Asker = { circle: 'clapton' },
): Promise<unknown> {
  const { data, errors } = await national.ask<Record<string, unknown>>('someone', query, variables, asker);
  return errors ? errors[0]?.extensions.code : Object.values(data)[0];
}

/** Changes something with one `input`. Answers what it is then, or the code it is refused with. */
export function act(
  national: ServiceUnderTest,
  [mutation, fields]: readonly [string, string],
  input: object,
  asker: Asker = {},
): Promise<unknown> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${mutation}(input: $input) ${fields} }`;
  return ask(national, query, { input }, asker);
}

/** A circle says how many members of each class it had in October. */
export async function countMembers(
  national: ServiceUnderTest,
  circle: string,
  truth: TrueMembers,
  shown: Partial<EventData<'MembersCounted'>['counts']> = {},
): Promise<void> {
  const counts = Object.fromEntries(Object.entries(truth).map(([one, count]) => [one, publishCount(count)]));
  const keys = national.circles.keysOf('national').public;
  const said = {
    period: '2026-10',
    counts: { ...counts, ...shown } as EventData<'MembersCounted'>['counts'],
    sealedCounts: await seal(truth, keys, `${circle}:2026-10:members`),
  };
  await national.hear('MembersCounted', said, { circle });
}
