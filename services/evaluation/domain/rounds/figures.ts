import { type Group, type MeasureName, measureNames, type TrueMeasure } from '@kith/contracts';
import { inGroupOrder } from '../groups.ts';
import { type Score, scoresOf } from '../instruments/scoring.ts';
import type { Instruments } from './plan.ts';
import type { Sheet } from './sheet.ts';

interface Gathered {
  readonly measure: MeasureName;
  readonly group: Group;
  numerator: number;
  denominator: number;
  readonly codes: Set<string>;
  readonly teams: Set<string>;
}

/**
 * What sheets come to, measure by measure and group by group (E6): there is no figure over several groups. Someone who
 * answers about several teams counts once among those it rests on.
 */
export function figuresOf(sheets: readonly Sheet[], instruments: Instruments): TrueMeasure[] {
  const gathered = new Map<string, Gathered>();
  for (const { code, parts } of sheets) {
    for (const part of parts) {
      const { group, teamId } = part;
      const scores = part.instruments.flatMap((id): Score[] => {
        const instrument = instruments.get(id);
        return instrument ? scoresOf(instrument, part.answers) : [];
      });
      for (const { measure, hundredths } of scores) {
        const name = `${measure} ${group}`;
        const empty = { measure, group, numerator: 0, denominator: 0, codes: new Set<string>() };
        const figure = gathered.get(name) ?? { ...empty, teams: new Set<string>() };
        figure.numerator += hundredths;
        figure.denominator += 1;
        figure.codes.add(code);
        figure.teams.add(teamId);
        gathered.set(name, figure);
      }
    }
  }
  const figures = [...gathered.values()].map(({ codes, teams, ...figure }) => ({
    ...figure,
    of: codes.size,
    teams: teams.size,
  }));
  return figures.toSorted(inOrder);
}

/** By measure, then by group: the order of sheets, which are under drawn codes, says nothing. */
function inOrder(
  one: Pick<Gathered, 'measure' | 'group'>,
  other: Pick<Gathered, 'measure' | 'group'>,
): number {
  return (
    measureNames.indexOf(one.measure) - measureNames.indexOf(other.measure) ||
    inGroupOrder(one.group, other.group)
  );
}
