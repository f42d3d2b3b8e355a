import type { ServiceUnderTest } from '@kith/service-kit/testing';

/** An answer's one field, as it is; or the code it was refused with. */
export interface Said {
  readonly code?: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape.
  readonly [field: string]: any;
}

/** A notice as its person reads it. */
interface Told {
  readonly kind: string;
  readonly words: string;
  readonly at: string;
  readonly about: string;
}

/** Sends operations as people would. */
export function asking(service: ServiceUnderTest) {
  /** Sends any operation; answers its one field. */
  const ask = async (
    person: string,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Said> => {
    const { data, errors } = await service.ask(person, query, variables);
    const code = errors?.[0]?.extensions.code;
    return { ...(Object.values(data ?? {})[0] as object), ...(code !== undefined && { code: String(code) }) };
  };

  /** Sends a mutation with one input of the usual name. */
  const tell = (person: string, mutation: string, input: object, fields: string): Promise<Said> => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    return ask(person, `mutation($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`, { input });
  };

  /** What a person was told, newest first; of one thing only, if its id is named. */
  const noticesOf = async (person: string, about?: string): Promise<Told[]> => {
    const query = '{ myNotices(first: 100) { edges { node { kind words at about } } } }';
    const { edges } = await ask(person, query);
    const notices: Told[] = edges.map(({ node }: Said) => node);
    return notices.filter((notice) => about === undefined || notice.about === about);
  };

  return { ask, tell, noticesOf };
}
