import { GetParameterCommand, GetParametersByPathCommand, SSMClient } from '@aws-sdk/client-ssm';

/** Named settings and secrets of a circle, kept a minute so that a warm function does not ask each time. */
export interface Parameters {
  /** One parameter, decrypted; throws when there is none. */
  get(name: string): Promise<string>;
  /** All parameters below a path, by full name. */
  below(path: string): Promise<ReadonlyMap<string, string>>;
}

const KEPT_MS = 60_000;

/** The parameters in AWS Systems Manager. */
export function awsParameters(client = new SSMClient({})): Parameters {
  const cached = cache();

  async function get(name: string): Promise<string> {
    const answer = await client.send(new GetParameterCommand({ Name: name, WithDecryption: true }));
    if (answer.Parameter?.Value === undefined) throw new Error(`The parameter ${name} has no value.`);
    return answer.Parameter.Value;
  }

  async function below(path: string): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    let token: string | undefined;
    do {
      const page = await client.send(
        new GetParametersByPathCommand({ Path: path, Recursive: true, ...(token && { NextToken: token }) }),
      );
      for (const { Name, Value } of page.Parameters ?? [])
        if (Name && Value !== undefined) found.set(Name, Value);
      token = page.NextToken;
    } while (token);
    return found;
  }

  return {
    get: (name) => cached(`=${name}`, () => get(name)),
    below: (path) => cached(`/${path}`, () => below(path)),
  };
}

/** Remembers answers for a minute; a failed look-up is not remembered. */
function cache() {
  const kept = new Map<string, { until: number; answer: Promise<unknown> }>();
  return <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    const known = kept.get(key);
    if (known && known.until > Date.now()) return known.answer as Promise<T>;
    const answer = ask();
    kept.set(key, { until: Date.now() + KEPT_MS, answer });
    answer.catch(() => kept.delete(key));
    return answer;
  };
}
