import type { ServiceUnderTest } from '@kith/service-kit/testing';

export const SECTIONS = 'sections { key title text mayRead sharedWith consent { isOwnWords } }';
const ENTRY = 'entry { enteredBy { id } at channel onBehalfOf { id } confirmed { how on } isOwnWords }';
export const inPerson = { how: 'IN_PERSON', on: '2026-05-12' };

interface Section {
  readonly key: string;
  readonly title: string | null;
  readonly text: string | null;
  readonly mayRead: boolean;
  readonly sharedWith: readonly string[] | null;
}

export interface SeenDocument {
  readonly version: number;
  readonly entry: Record<string, unknown>;
  readonly sections: readonly Section[] | null;
  readonly print: string | null;
}

/** What was answered: the document, and the codes of what was refused. */
interface Seen {
  readonly document: SeenDocument | null;
  readonly codes: readonly unknown[];
}

/** What a test does with the documents of one team, as the people in it would. */
export function profileOf(service: ServiceUnderTest, teamId: string) {
  const one = async (
    person: string,
    query: string,
    variables: object,
    hats: string[] = [],
  ): Promise<Seen> => {
    const { data, errors } = await service.ask<Record<string, unknown>>(
      person,
      query,
      { teamId, kind: 'PROFILE', ...variables },
      { circleHats: hats },
    );
    const [found] = Object.values(data ?? {});
    const holder = found as { readonly document?: SeenDocument | null } | SeenDocument | null;
    const document = holder && 'document' in holder ? holder.document : holder;
    const codes = (errors ?? []).map(({ extensions }) => extensions.code);
    return { document: (document ?? null) as SeenDocument | null, codes };
  };

  const read = (person: string, version?: number, kind = 'PROFILE', fields = SECTIONS) =>
    one(
      person,
      `query($teamId: ID!, $kind: DocumentKind!, $version: Int) {
        team(id: $teamId) { document(kind: $kind, version: $version) { version ${ENTRY} ${fields} } } }`,
      { version, kind },
    );

  return {
    read,
    print: (person: string) => read(person, undefined, 'PROFILE', 'print'),
    /** What a person reads of a version, by section; nothing when there is nothing for them. */
    texts: async (person: string, version?: number, kind?: string) =>
      Object.fromEntries(
        ((await read(person, version, kind)).document?.sections ?? [])
          .filter(({ mayRead }) => mayRead)
          .map(({ key, text }) => [key, text]),
      ),
    write: (person: string, basedOn: number, texts: Record<string, string | null>, more: object = {}) =>
      one(
        person,
        `mutation($input: WriteDocumentInput!) { writeDocument(input: $input) { version ${ENTRY} } }`,
        {
          input: {
            teamId,
            kind: 'PROFILE',
            basedOn,
            sections: Object.entries(texts).map(([key, text]) => ({ key, text })),
            ...more,
          },
        },
      ),
    share: (person: string, section: string, sharedWith: readonly string[], more: object = {}) =>
      one(
        person,
        `mutation($input: ShareSectionInput!) { shareSection(input: $input) { version ${ENTRY} } }`,
        { input: { teamId, kind: 'PROFILE', section, sharedWith, ...more } },
      ),
    withoutConsent: (person: string, reason: object, hats: string[] = [], fields = SECTIONS) =>
      one(
        person,
        `query($teamId: ID!, $kind: DocumentKind!, $reason: AccessReasonInput!) {
          documentWithoutConsent(teamId: $teamId, kind: $kind, reason: $reason) { version ${ENTRY} ${fields} } }`,
        { reason },
        hats,
      ),
    log: async (person: string) => {
      const { data } = await service.ask<{ team: { accessLog: { edges: { node: object }[] } | null } }>(
        person,
        `query($teamId: ID!) { team(id: $teamId) { accessLog(first: 100) { edges { node {
          person { id name } kind at document version sections basis way reason { code words } } } } } }`,
        { teamId },
      );
      return data.team.accessLog?.edges.map(({ node }) => node) ?? null;
    },
  };
}
