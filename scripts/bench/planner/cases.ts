import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type InstanceDocument, parseInstance } from '@kith/planner';
import type { Options } from './options.ts';

/** An instance with what was published on it, each divided as published. */
export interface Case {
  readonly name: string;
  readonly patients: number;
  readonly seconds: number;
  /** The best and the mean objective that were published; of the older family the best known one twice. */
  readonly best: number;
  readonly mean: number;
  /** What our objective is divided by to compare: that family was published as the mean of its three components. */
  readonly divisor: number;
  readonly instance: InstanceDocument;
}

/** Seconds for each instance of the older family. */
const SECONDS = 60;

/** The published instances of a family, in the order of their table. */
export function casesOf(folder: string, { family, only }: Pick<Options, 'family' | 'only'>): Case[] {
  const rows = (file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(','))
      .filter(([name]) => !only || name?.includes(only));
  if (family === 'mankowska')
    return rows('mankowska/best-known.csv').map(([name = '', , best]) => ({
      ...read(folder, family, name),
      seconds: SECONDS,
      best: Number(best),
      mean: Number(best),
      divisor: 3,
    }));
  return rows('uhhc/published.csv').map(([name = '', , best, mean, , seconds]) => ({
    ...read(folder, family, name),
    seconds: Number(seconds),
    best: Number(best),
    mean: Number(mean),
    divisor: 1,
  }));
}

function read(folder: string, family: string, name: string) {
  const bytes = gunzipSync(readFileSync(join(folder, family, 'instances', `${name}.json.gz`)));
  const instance = parseInstance(JSON.parse(bytes.toString('utf8')));
  return { name, patients: instance.patients.length, instance };
}
