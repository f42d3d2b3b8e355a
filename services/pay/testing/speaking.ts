import type { Asker, ServiceUnderTest } from '@kith/service-kit/testing';

/** The time of a visit as the API shows it. */
interface Time {
  readonly state: string;
  readonly loggedAt: string;
  readonly confirmedAt: string;
  readonly history: readonly Record<string, unknown>[];
}

/** What one person says in one circle, and what came of it: the time of the visit, or the code of the refusal. */
export const speaking =
  (pay: ServiceUnderTest, visitId: string) =>
  async (
    person: string,
    asker: Asker,
    mutation: string,
    input: object,
  ): Promise<Time & { code?: unknown }> => {
    const { data, errors } = await pay.ask<Record<string, Time>>(
      person,
      mutation,
      { input: { visitId, ...input } },
      asker,
    );
    return { ...(Object.values(data ?? {})[0] as Time), ...(errors && { code: errors[0]?.extensions.code }) };
  };

/** The ledger entries of a circle: id, cause, what they take back, and the pence posted to its worker. */
export async function entries(pay: ServiceUnderTest, account: string) {
  const all = (await pay.items()).filter(({ pk }) => pk.startsWith(`ACCOUNT#${account}`));
  return all.map(({ entryId, cause, reverses, pence }) => ({ entryId, cause, reverses, pence }));
}
