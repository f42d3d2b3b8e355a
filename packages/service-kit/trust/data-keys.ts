import { createSecretKey, type KeyObject } from 'node:crypto';
import { type CircleSlug, type ErrorCode, kithError } from '@kith/kernel';
import * as z from 'zod';
import { logger } from '../logger.ts';
import type { Parameters } from './parameters.ts';

/** The data keys of an owner by number, and the number of the one for what is written now. */
export interface DataKeys {
  readonly current: number;
  readonly byNumber: ReadonlyMap<number, KeyObject>;
}

/** Where a function has the data keys of its circle from. */
export interface DataKeyring {
  /**
   * The keys, fetched once and kept for an hour. Throws `DATA_KEY_MISSING` when there are none (or no more: what they
   * sealed is erased), `DATA_KEY_REFUSED` when this function may not use them.
   */
  keys(): Promise<DataKeys>;
  /** The same, fetched again: something was sealed with a key that is newer than what is known. */
  again(): Promise<DataKeys>;
}

/** The name of the parameter that holds the data keys of a circle, or of the national co-op. */
export const dataKeysName = (circle: CircleSlug): string => `/kith/${circle}/keys/data`;

/** As long as one is kept, a key that was taken away may still be used. */
const KEPT_MS = 3_600_000;

const keyNumber = z.coerce.number().int().min(1).max(255);
const stored = z.object({ current: keyNumber, keys: z.record(z.string(), z.base64().length(44)) });

/** What the store of parameters says, and what it means for whoever wants to read or write. */
const meanings: Readonly<Record<string, ErrorCode>> = {
  ParameterNotFound: 'DATA_KEY_MISSING',
  AccessDeniedException: 'DATA_KEY_REFUSED',
  InvalidKeyId: 'DATA_KEY_REFUSED',
};

/** The data keys of a circle, out of its SecureString: whoever may not decrypt that has none. */
export function dataKeyring(circle: CircleSlug, parameters: Pick<Parameters, 'get'>): DataKeyring {
  let kept: { readonly until: number; readonly keys: Promise<DataKeys> } | undefined;

  async function fetched(): Promise<DataKeys> {
    try {
      return parsed(await parameters.get(dataKeysName(circle)));
    } catch (error) {
      const code = meanings[(error as Error).name];
      // The request that fails of it answers with the code alone; whoever operates the circle looks here.
      logger.error('The data keys could not be had.', {
        code: code ?? 'UNKNOWN',
        reason: (error as Error).name,
      });
      throw code ? kithError(code) : error;
    }
  }

  function again(): Promise<DataKeys> {
    const keys = fetched();
    kept = { until: Date.now() + KEPT_MS, keys };
    keys.catch(() => {
      kept = undefined;
    });
    return keys;
  }

  return { keys: () => (kept && kept.until > Date.now() ? kept.keys : again()), again };
}

function parsed(text: string): DataKeys {
  const { current, keys } = stored.parse(JSON.parse(text));
  const byNumber = new Map(
    Object.entries(keys).map(([number, key]) => [
      keyNumber.parse(number),
      createSecretKey(Buffer.from(key, 'base64')),
    ]),
  );
  return { current, byNumber };
}
