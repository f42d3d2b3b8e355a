import { addDays, dateOf, isId } from '@kith/kernel';
import { connectionOfAll, find, parseInput } from '@kith/service-kit';
import { daysAnsweredBy, daysOf, withPlaces } from '../../commands/programme/list-days.ts';
import { standing } from '../../domain/programme/gathering-day.ts';
import { isOff } from '../../domain/programme/gathering-on-day.ts';
import { programmeCalendar } from '../../domain/programme/programme-calendar.ts';
import { freeOn } from '../../domain/programme/seats.ts';
import { lastDayOf } from '../../domain/rules/programme.ts';
import type {
  GatheringAnswerResolvers,
  GatheringDayResolvers,
  GatheringResolvers,
  QueryResolvers,
  TeamResolvers,
} from '../../generated.ts';
import { findPlace } from '../../store/places.ts';
import { findGathering, programmeLists } from '../../store/programme.ts';
import { teamFacts } from '../../store/teams.ts';
import { accessOf } from '../access.ts';
import { programmeAsked } from './inputs.ts';

/** How far ahead a calendar of the programme reaches. */
const CALENDAR_DAYS = 92;
const SOON_DAYS = 62;

export const programmeQueries: Pick<QueryResolvers, 'programme' | 'gathering' | 'programmeCalendar'> = {
  programme: async (_, { from, days, ...page }, context) => {
    accessOf(context).require('seeProgramme');
    const asked = parseInput(programmeAsked, { from, days });
    const first = asked.from ?? dateOf(context.now);
    const all = await programmeLists.all(context.table);
    return connectionOfAll(await daysOf(context.table, all, first, addDays(first, asked.days - 1)), page);
  },

  gathering: async (_, { id }, context) => {
    accessOf(context).require('seeProgramme');
    return (isId('gathering', id) && (await findGathering(context.table, id))) || null;
  },

  programmeCalendar: async (_, __, context) => {
    accessOf(context).require('seeProgramme');
    const { table, now, neighbourhood } = context;
    const [all, { name }] = await Promise.all([programmeLists.all(table), neighbourhood.own()]);
    const today = dateOf(now);
    const days = await daysOf(table, all, today, addDays(today, CALENDAR_DAYS - 1));
    return programmeCalendar(name, await withPlaces(table, days));
  },
};

export const gathering: GatheringResolvers = {
  place: async ({ placeId }, _, { table }) => (placeId ? ((await findPlace(table, placeId)) ?? null) : null),
  address: ({ address }) => address ?? null,
  access: ({ access = [] }) => [...access],
  interests: ({ interests = [] }) => [...interests],
  outwardCode: ({ outwardCode }) => outwardCode ?? null,
  stepFree: ({ stepFree }) => stepFree ?? null,
  soon: (parent, _, { table, now }) =>
    daysOf(table, [parent], dateOf(now), addDays(dateOf(now), SOON_DAYS - 1)),
};

export const gatheringDay: GatheringDayResolvers = {
  day: ({ day }) => day.day,
  from: ({ day }) => day.window.from,
  to: ({ day }) => day.window.to,
  cancelled: isOff,
  moved: ({ day }) => day.movedAt !== undefined,
  going: ({ day }) => standing(day, 'GOING').length,
  waiting: ({ day }) => standing(day, 'WAITING').length,
  free: ({ gathering, day }) => freeOn(gathering, day),
  mine: ({ day }, _, { viewer }) => day.answers.find(({ personId }) => personId === viewer.personId) ?? null,
  answers: ({ day }, _, context) => (accessOf(context).allows('keepProgramme') ? [...day.answers] : null),
};

export const teamEvents: Pick<TeamResolvers, 'ownersEvents'> = {
  ownersEvents: async ({ id }, _, context) => {
    accessOf(context).require('seeOwnersEvents', { teamId: id });
    const { table, now } = context;
    const ownerId = (await find(table, teamFacts, id))?.ownerId;
    if (ownerId === undefined) return [];
    const today = dateOf(now);
    const days = await daysAnsweredBy(table, ownerId, today, addDays(today, CALENDAR_DAYS - 1));
    return days.flatMap((event) => {
      const answer = event.day.answers.find(({ personId }) => personId === ownerId);
      return answer ? [{ event, answer }] : [];
    });
  },
};

export const gatheringAnswer: GatheringAnswerResolvers = {
  person: ({ personId }) => ({ id: personId }),
  answerBy: ({ keptUntil }) => (keptUntil ? lastDayOf(keptUntil) : null),
  keptUntil: ({ keptUntil }) => keptUntil ?? null,
  said: ({ word }) => word,
};
