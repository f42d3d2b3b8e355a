import type { JsonObject } from '../types.ts';

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Grows `target` by what `source` holds, in place and without copying: afterwards both may share parts. A null never
 * replaces a value that another subgraph has given. Lists of the same place are merged item by item.
 */
export function mergeInto(target: JsonObject, source: JsonObject): void {
  for (const key in source) {
    const value = source[key];
    const known = target[key];
    if (known === undefined || known === null) target[key] = value;
    else if (value !== null && !mergedWithin(known, value)) target[key] = value;
  }
}

function mergedWithin(known: unknown, value: unknown): boolean {
  if (typeof known !== 'object' || typeof value !== 'object' || known === value) return false;
  if (Array.isArray(known) !== Array.isArray(value)) return false;
  if (Array.isArray(known)) mergeItems(known, value as unknown[]);
  else mergeInto(known as JsonObject, value as JsonObject);
  return true;
}

function mergeItems(known: unknown[], items: readonly unknown[]): void {
  for (let i = 0; i < known.length && i < items.length; i++) {
    const now = items[i];
    if (known[i] === null) known[i] = now;
    else if (now !== null && !mergedWithin(known[i], now)) known[i] = now;
  }
}

/** A copy that shares nothing with the original, for an entity that stands at several places of the answer. */
export function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf) as T;
  const copy: JsonObject = {};
  for (const key in value) copy[key] = copyOf(value[key]);
  return copy as T;
}
