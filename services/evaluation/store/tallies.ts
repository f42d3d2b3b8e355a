import type { MonthText, PersonId } from '@kith/kernel';
import type { Key, Table, Write } from '@kith/service-kit';
import type { Respondent, Tally } from '../domain/pulse/pulse.ts';
import { type Found, put } from './found.ts';

/** What a team's month has been answered so far, or came to. */
export interface PulseTally {
  readonly month: MonthText;
  readonly tally: Tally;
}

/** Whose answer an id stands for, so that sending it again changes nothing. Never what was answered. */
export interface AnswerId {
  readonly answerId: string;
  readonly teamId: string;
  readonly month: MonthText;
  readonly personId: PersonId;
}

const key = {
  tally: (teamId: string, month: MonthText): Key => ({ pk: `PULSE#${teamId}`, sk: `TALLY#${month}` }),
  respondent: (teamId: string, month: MonthText, personId: PersonId): Key => ({
    pk: `PULSE#${teamId}`,
    sk: `RESPONDENT#${month}#${personId}`,
  }),
  answerId: (answerId: string): Key => ({ pk: `ANSWER#${answerId}`, sk: 'ANSWER' }),
};

export function findTally(table: Table, teamId: string, month: MonthText) {
  return table.get<Found<PulseTally>>(key.tally(teamId, month));
}

/** The tallies of a team, the newest first, so many at most. */
export async function listTallies(table: Table, teamId: string, limit: number) {
  const page = await table.list<Found<PulseTally>>({
    pk: `PULSE#${teamId}`,
    prefix: 'TALLY#',
    descending: true,
    limit,
  });
  return page.items;
}

export function putTally(before: Found<PulseTally> | undefined, teamId: string, after: PulseTally): Write {
  return put(key.tally(teamId, after.month), before, after);
}

export function findRespondent(table: Table, teamId: string, month: MonthText, personId: PersonId) {
  return table.get<Found<Respondent>>(key.respondent(teamId, month, personId));
}

export function listRespondents(table: Table, teamId: string, month: MonthText) {
  return table.all<Found<Respondent>>({ pk: `PULSE#${teamId}`, prefix: `RESPONDENT#${month}#` });
}

export function putRespondent(teamId: string, month: MonthText, respondent: Respondent): Write {
  return put(key.respondent(teamId, month, respondent.personId), undefined, respondent);
}

export function findAnswerId(table: Table, answerId: string) {
  return table.get<Found<AnswerId>>(key.answerId(answerId));
}

export function putAnswerId(answer: AnswerId): Write {
  return put(key.answerId(answer.answerId), undefined, answer);
}
