import type { Resolvers } from '../generated.ts';
import { formItem, instrument, instrumentMutations, instrumentQueries } from './instruments/index.ts';
import { mutation } from './mutation.ts';
import { pulseMutations, pulseQueries, teamAction, teamPulses } from './pulse/index.ts';
import { query } from './query.ts';
import { roundMutations } from './rounds/mutation.ts';
import { roundQueries } from './rounds/query.ts';
import { teamReflection, teamRounds } from './rounds/reflection.ts';
import { ownScore, questions, questionsPart, round, roundResults } from './rounds/round.ts';
import { team } from './team.ts';

export const resolvers: Resolvers = {
  Query: { ...query, ...pulseQueries, ...instrumentQueries, ...roundQueries },
  Mutation: { ...mutation, ...pulseMutations, ...instrumentMutations, ...roundMutations },
  Team: { ...team, ...teamPulses, ...teamRounds },
  Instrument: instrument,
  FormItem: formItem,
  Round: round,
  RoundResults: roundResults,
  Questions: questions,
  QuestionsPart: questionsPart,
  OwnScore: ownScore,
  TeamAction: teamAction,
  TeamReflection: teamReflection,
};
