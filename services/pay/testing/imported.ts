import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { coordinator } from './terms.ts';

/** Something wrong with a file, and where. */
export interface FileProblem {
  row: number;
  column: string | null;
  problem: string;
}

/** Sends a file in as the commons coordinator, unless somebody else asks. */
export const sendFile =
  <Answer>(mutation: string) =>
  (pay: ServiceUnderTest, csv: string, asker: object = coordinator) =>
    pay.ask<Answer>('gwen', mutation, { input: { file: Buffer.from(csv).toString('base64') } }, asker);

/** What is wrong with a file, in lines: `4 rate: an amount in pounds like 14.80`. */
export const toldProblems = (problems: readonly FileProblem[]) =>
  problems.map(({ row, column, problem }) => `${row} ${column ?? '-'}: ${problem}`);
