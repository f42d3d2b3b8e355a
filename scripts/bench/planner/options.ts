import { parseArgs } from 'node:util';

/** What is to be measured. */
export interface Options {
  readonly family: 'uhhc' | 'mankowska' | 'week';
  readonly seeds: number;
  readonly threads: number;
  /** Of each instance's time. */
  readonly scale: number;
  readonly only: string | undefined;
  readonly json: boolean;
}

/** Reads the command line. Throws, in words for whoever typed it, if it cannot. */
export function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      family: { type: 'string', default: 'uhhc' },
      seeds: { type: 'string', default: '3' },
      threads: { type: 'string', default: '2' },
      scale: { type: 'string', default: '1' },
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const { family } = values;
  if (family !== 'uhhc' && family !== 'mankowska' && family !== 'week')
    throw new Error(`--family takes uhhc, mankowska or week, not ${family}.`);
  return {
    family,
    seeds: positive('seeds', values.seeds),
    threads: Math.min(2, positive('threads', values.threads)),
    scale: positive('scale', values.scale),
    only: values.only,
    json: values.json,
  };
}

function positive(name: string, value: string): number {
  const number = Number(value);
  if (number > 0 && Number.isFinite(number)) return number;
  throw new Error(`--${name} takes a number above 0, not ${value}.`);
}
