import type { ServiceUnderTest } from '@kith/service-kit/testing';
import type { Answer } from './team-of.ts';

/** Does something as a person: the mutation's answer, flat; `code` and `fields` are there when it was refused. */
export type Doings = (
  person: string,
  mutation: string,
  input: object,
  fields: string,
  circleHats?: readonly string[],
) => Promise<Answer>;

/** The inputs that go by another name than their mutation. */
const inputs: Readonly<Record<string, string>> = {
  recordDecision: 'ProposeInput',
  withdrawPackageRequest: 'PackageRequestInput',
  acknowledgePackageRequest: 'PackageRequestInput',
};

/** What a test has people do. */
export function doingsOf(service: Pick<ServiceUnderTest, 'ask'>): Doings {
  return async (person, mutation, input, fields, circleHats = []) => {
    const type = inputs[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
    return flat(await service.ask(person, query, { input }, { circleHats }), mutation);
  };
}

/** Asks something of a team as a person: its fields, flat. */
export async function ofTeam(
  service: Pick<ServiceUnderTest, 'ask'>,
  person: string,
  teamId: string,
  fields: string,
): Promise<Answer> {
  const query = `query($id: ID!) { team(id: $id) { ${fields} } }`;
  return flat(await service.ask(person, query, { id: teamId }), 'team');
}

function flat({ data, errors }: Awaited<ReturnType<ServiceUnderTest['ask']>>, field: string): Answer {
  const error = errors?.[0];
  return {
    ...((data as Record<string, unknown> | null)?.[field] as Answer),
    ...(error && { code: String(error.extensions.code), refusedFields: error.extensions.fields }),
  };
}
