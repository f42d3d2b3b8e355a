import { addDays, dateOf, type Id, type InstantText } from '@kith/kernel';
import { event, type NewEvent, type Table, type Write } from '@kith/service-kit';
import { speaksForOwner } from '../../domain/membership.ts';
import type { News } from '../../domain/notice.ts';
import { type LatencyStep, latencyEntry } from '../../domain/requests/latency.ts';
import { clocksOf, isOpen, type PackageRequest } from '../../domain/requests/package-request.ts';
import { openQuestion } from '../../domain/requests/questions.ts';
import { answersRequests } from '../../domain/requests/waiting.ts';
import { inWords, statusWords } from '../../domain/requests/words.ts';
import { remindersOn } from '../../domain/rules/request-reminders.ts';
import { dueOn } from '../../store/due.ts';
import { latencyWrite } from '../../store/latency.ts';
import { type KeptMatter, matterWrites, revisionAfter } from '../../store/matters.ts';
import type { KeptPlace } from '../../store/members.ts';
import { tell } from '../../store/notices.ts';

/** What the daily look at due things calls requests. */
export const REQUEST_DUE = 'REQUEST';

interface Told {
  readonly writes: readonly Write[];
  readonly events: readonly NewEvent[];
}

/** A step of a request: what it was and is, and who is in the team. */
interface Move {
  readonly before: KeptMatter<PackageRequest> | undefined;
  readonly after: PackageRequest;
  readonly places: readonly KeptPlace[];
}

/** Writes a request and what comes with a step of it: the circle's clock, reminders, notices, and its event (T16). */
export async function requestMoved(table: Table, move: Move, now: InstantText): Promise<Told> {
  const { before, after } = move;
  return {
    writes: [
      ...matterWrites(before, after, isOpen(after)),
      ...clockWrites(move, now),
      ...noticesOf(move, now),
      ...(isNew('submitted', move) ? await reminders(table, after.id, dateOf(now)) : []),
    ],
    events: isNew('decided', move) ? decisionOf(move, now) : [],
  };
}

type Step = 'submitted' | 'acknowledged' | 'decided' | 'withdrawn';

function isNew(step: Step, { before, after }: Move): boolean {
  return after[step] !== undefined && before?.[step] === undefined;
}

const counted: readonly (readonly [Step, LatencyStep])[] = [
  ['submitted', 'SENT'],
  ['acknowledged', 'ACKNOWLEDGED'],
  ['decided', 'DECIDED'],
  ['withdrawn', 'WITHDRAWN'],
];

/** The circle counts days of what was sent; what never left its team counts nowhere. */
function clockWrites(move: Move, now: InstantText): Write[] {
  if (!move.after.submitted) return [];
  const { open = 0 } = clocksOf(move.after, now);
  return counted
    .filter(([step]) => isNew(step, move))
    .map(([, name]) => latencyWrite(latencyEntry(name, dateOf(now), open)));
}

function noticesOf(move: Move, now: InstantText): Write[] {
  const { before, after, places } = move;
  const news: Omit<News, 'kind' | 'words'> = { groupId: after.groupId, about: after.id };
  const answering = places.filter((place) => answersRequests(place, now));
  const ownerSide = places.filter((place) => speaksForOwner(place, now));
  const waits = (words: string): News => ({ ...news, kind: 'REQUEST_WAITS', words });
  const moved: News = {
    ...news,
    kind: 'REQUEST_ANSWERED',
    words: `There is news of ${inWords(after)}. ${statusWords(after, now)}`,
  };
  if (isNew('withdrawn', move)) return after.submitted ? tell(answering, moved, now) : [];
  if (isNew('submitted', move)) return tell(answering, waits(`There is ${inWords(after)}.`), now);
  const [asked, wasAsked] = [openQuestion(after), before && openQuestion(before)];
  if (asked && !wasAsked) {
    return tell(ownerSide, waits(`There is a question about ${inWords(after)}: answer it.`), now);
  }
  if (isNew('acknowledged', move) || isNew('decided', move)) return tell(ownerSide, moved, now);
  if (wasAsked && !asked) {
    return tell(answering, { ...moved, words: `What you asked about ${inWords(after)} is answered.` }, now);
  }
  if (before) return [];
  return tell(ownerSide, waits(`Somebody wrote ${inWords(after)}. It is sent once you say yes.`), now);
}

/** A reminder comes on the morning after so many whole days, so that a word on the last of them is in time. */
async function reminders(table: Table, ref: Id<'request'>, sentOn: string): Promise<Write[]> {
  const { unacknowledgedDays, undecidedDays } = remindersOn(sentOn);
  const days = [...new Set([unacknowledgedDays, undecidedDays])];
  const remembered = await Promise.all(
    days.map((after) => dueOn(table).remember({ day: addDays(sentOn, after + 1), what: REQUEST_DUE, ref })),
  );
  return remembered.flat();
}

function decisionOf({ before, after }: Move, now: InstantText): NewEvent[] {
  const { id, groupId, kind, decided } = after;
  if (!decided) return [];
  const days = clocksOf(after, now).toDecide ?? 0;
  return [
    event({
      name: 'PackageChangeDecided',
      subject: id,
      sequence: revisionAfter(before),
      data: { teamId: groupId, requestId: id, kind, outcome: decided.outcome, days },
    }),
  ];
}
