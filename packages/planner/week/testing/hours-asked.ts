import type { Random } from '../../search/random.ts';
import type { WeekInput } from '../document/week.ts';
import { pick, type Someone } from './people.ts';

type Asked = WeekInput['stretches'][number];

const LENGTHS = [30, 30, 45, 60, 60, 90, 120, 180, 240];

/** The hours of one person that are open: one or two kinds of support, each at one time on several days. */
export function hoursAsked(random: Random, { id, language }: Someone, skills: readonly string[]): Asked[] {
  const stretches: Asked[] = [];
  for (let kind = 0; kind < (random.share() < 0.3 ? 2 : 1); kind++) {
    const minutes = pick(random, LENGTHS);
    const begins = 450 + 15 * random.below((1_290 - 450 - minutes) / 15);
    const within = random.share() < 0.3 ? 30 + 30 * random.below(2) : 0;
    const days = 1 + random.below(4);
    const needs = [
      ...(random.share() < 0.35 ? [pick(random, skills)] : []),
      ...(language && random.share() < 0.25 ? [language] : []),
    ];
    const common = {
      person: id,
      minutes,
      needs,
      ...(language && !needs.includes(language) && { prefers: [language] }),
      ...(random.share() < 0.05 && { crew: 2 as const }),
      ...(random.share() < 0.08 && { must: true }),
      importance: pick(random, [1, 1, 1, 2]),
    };
    const first = random.below(7);
    for (let at = 0; at < days; at++) {
      const moment = ((first + at) % 7) * 1440 + begins;
      stretches.push({
        ...common,
        id: `${id}-${kind}-${at}`,
        earliest: moment,
        wished: moment + Math.floor(within / 30) * 15,
        latest: moment + within,
      });
    }
  }
  return stretches;
}
