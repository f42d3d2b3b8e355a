import { interestNames } from '../../../services/connectors/domain/places/interests.ts';

const AREAS = ['E5', 'E8', 'E9', 'N16', 'N1', 'E17', 'E10'];
const pick = <T>(all: readonly T[], dice: number) => all[dice % all.length] as T;

/** Rows of a file of places: so many of them, of which the first have times by a rule. The same every time. */
export function inventedPlaces(from: number, count: number, withTimes: number): string {
  const rows = Array.from({ length: count }, (_, index) => rowOf(from + index, withTimes));
  return [
    'name,kind,about,address,outward_code,step_free,interests,cost,sessions,latitude,longitude',
    ...rows,
  ].join('\n');
}

function rowOf(number: number, withTimes: number): string {
  // Steps that have nothing in common with the lengths of the lists, so that everything meets everything.
  const interests = [pick(interestNames, number * 7), pick(interestNames, number * 13 + 5)].join(' ');
  const day = String(1 + (number % 7)).padStart(2, '0');
  const rule = number % 3 === 0 ? 'FREQ=MONTHLY;BYDAY=1TU' : 'FREQ=WEEKLY';
  const session =
    number < withTimes ? `2026-01-${day} ${String(9 + (number % 10)).padStart(2, '0')}:00 90 ${rule}` : '';
  const latitude = (51.52 + ((number * 17) % 80) / 1_000).toFixed(4);
  const longitude = (-0.11 + ((number * 29) % 100) / 1_000).toFixed(4);
  const steps = number % 4 === 0 ? 'no' : 'yes';
  const cost = number % 5 === 0 ? '3.50' : '0';
  return [
    `Place ${number}`,
    'GROUP',
    'Somewhere to be together',
    `${number} High Street`,
    pick(AREAS, number),
    steps,
    interests,
    cost,
    session,
    latitude,
    longitude,
  ].join(',');
}
